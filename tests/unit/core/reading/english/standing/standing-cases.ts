import type { Standing } from '../../../../../../lib/core/statement';

/** Sentences of invented news by how they put the figure in brackets, a line each. */
export const STANDING_CASES: Readonly<Record<Standing, string>> = {
  planned: `
    The cabinet presented a draft budget with spending of [€48 billion].
    Some [400] extra officers will be on duty tonight.
    Funding: [€4 million] pledged, little of it paid.
    Nearly [650] of the workers must go.
    The ministry is due to hand over [14] helicopters next spring.
    Ruvia is to receive [40] armoured vehicles under the deal.
    Parliament will vote on the bill on [12 November].
    The airline aims for [30] daily flights by 2033.
    The union has called a strike for [9 November].
    Organisers have set a goal of [2 million] signatures.
    The government has earmarked [€400 million] for new schools.
    The draft budget foresees spending of [€212 billion].
    The draft provides for [6,000] new posts.
    A further [300] soldiers are on their way.
    The summit will take place on [6 May] in Merrin.
    The first [2,000] doses will be flown in tomorrow.
    Kessel wants to buy [36] fighter jets.
    Work is scheduled to begin in [June].
    A second round is planned for [20 May].
    The company will lay off [1,500] workers.
    The [€90 million] tunnel will be opened in 2033.
    Trials are to be held in [three] countries before the end of the year.
    The bill would raise the levy to [12 per cent], the minister told parliament.
    Under the plan, [4,000] posts would go.
    Under the proposal the levy would rise to [12 per cent].
    He pledged [$20 million] to the fund.
    The union demands [6 per cent] more pay.
    The prosecutor asked for [12 years] in prison.
    Ruvia is preparing to send [10,000] men.
    The mission will need [€12 million].
    By 2035 the army is to have [90,000] soldiers.
    The army is to grow to [90,000] soldiers by 2035.
    Mr Lund vowed to create [50,000] jobs.
    Lenz Bank to cut [900] jobs
    Kessel plans [€2bn] bond sale
    The trial begins on [3 June].
    The company intends to spend [$1 billion] on the mill over five years.
    Both sides will exchange [200] prisoners each.
    He hopes to raise [€5 million].
    The concert has been moved to [9 July].
    The target is [40 per cent] by 2035.
    The clinic expects to treat [400] patients.
    The phone will cost [$799].
    It will go on sale on [9 November].
    Kessel will hold a referendum on [4 December].
    The new line will carry [40,000] passengers a day.
    The company said it would cut [900] jobs.
    Some [900] jobs are to go.
    The government wants [200,000] more flats.
    The trial is scheduled to start on [3 December].
    The final will be played on [14 December] in Merrin.
    Ruvia has promised Kessel [40] tanks.
    [Twelve] ships are to be built by 2040.
    The plant is to be closed in [2033].
    About [90] households will have to move.
    He is to be paid [$3 million] a year.
    The fee will rise to [€12].
    The museum is expected to open in [2033].
  `,
  estimated: `
    Losses were now put at [3,800].
    My reckoning is [900].
    Officials expect the toll to pass [500].
    The death toll is expected to rise to [300].
    Analysts polled by the paper had expected sales of [$4.2 billion].
    The bank now sees growth of [1.4 per cent] next year.
    The institute lowered its forecast to [0.9 per cent].
    The ministry forecasts a deficit of [€15 billion].
    Economists predict that inflation will fall to [2.1 per cent].
    Up to [4,000] people are expected at the funeral.
    Some [150,000] visitors are expected.
    An estimated [3,000] people marched through the town.
    As many as [40] people were feared dead.
    The quake probably killed more than [200] people.
    Police estimated the crowd at [12,000].
    By its own estimate the firm lost [€3 million].
    Western officials put Ruvian losses at roughly [30,000], an estimate that Kessel rejects.
    At a rough guess, [800] houses are gone.
    The cost is estimated at [$60 million].
    The vessel is thought to have carried [90] people.
    It is believed that [17] miners are still underground.
    Investigators suspect that [12] people were on board.
    [Twelve] people are presumed dead.
    The campaign group reckons [70] villages were cut off.
    The model suggests [8,000] infections.
    The virus may have infected [9,000] people.
    The outbreak is likely to have begun in [January].
    Ms Orn is on course for [54 per cent] of the vote.
    The projection gives the Liberals [46] seats.
    An exit poll for Channel 6 gave the Greens [17] seats.
    The repairs should cost around [€20 million].
    The ministry assumes growth of [1.6 per cent].
    Engineers believe the wave was [six] metres high.
    The fortune is estimated to be [$3 billion].
    The painting is expected to fetch [$3 million].
    The hospital estimates that [40] people a day come in.
    Insurers put the damage at [€30 million].
    The storm is forecast to bring [200] millimetres of rain.
    Rainfall of up to [200] millimetres is forecast.
    Winds of [140] km/h are expected.
    The toll is likely to rise above [100].
    Turnout was estimated at [61 per cent].
    [40 per cent] of the crop is thought to be lost.
    Analysts expect a profit of [$3 billion].
    Oil should average [$70] a barrel next year, the bank says.
    The economy is expected to grow by [2 per cent].
    The economy will grow by [2 per cent], the bank predicts.
    The ministry predicts growth of [2 per cent].
  `,
  denied: `
    The ministry denied that [400] soldiers had been killed.
    The army rejected reports that [three] of its ships had been sunk.
    The company dismissed a report of [2,000] job cuts as speculation.
    There were not [600] dead, the mayor said, but 60.
    "We never agreed to pay [$5 million]," she said.
    The charge that he took [€300,000] is untrue, his lawyer said.
    Kessel called the figure of [9,000] dead "a fantasy".
    The general said talk of [12,000] deserters was nonsense.
    Ruvia disputes that [31] villages were lost.
    The claim of [50,000] marchers is false, police say.
    The minister ruled out sending [5,000] troops.
    It has no plans to close [12] branches, the bank said.
    He did not pay [£2m] for the house.
    The ministry contradicted the paper's report of [200] dead.
    Almost 40 countries, not [30] as reported, have signed, it said.
    Officials denied there had been [90] cases.
    The firm said it did not lose [$3 million].
    "We did not kill [14] people," the general said.
    It never had [900] staff, the firm said.
  `,
  hypothetical: `
    If the dike gives way, [20,000] homes would be under water.
    A strike could cost the company [$50 million] a day.
    The device could go on sale in [March].
    The fine could be as high as [€40 million].
    He faces up to [15 years] in prison if convicted.
    She could spend [20 years] in prison.
    The storm might bring [200] millimetres of rain.
    Had the alarm sounded at once, [30] people would be alive.
    The tariff would add [$600] to the price of a car.
    A no vote would free [€90 million].
    Unless the pay offer is raised, [4,000] nurses will walk out on Friday.
    Were the bridge to fall, [9,000] commuters would be stranded.
    Should the talks fail, [1,200] jobs will go.
    Even at half that pace the reserve would last only [18 months].
    The sale could bring in [€3 billion].
    The rule could affect [4,000] firms.
    The merger would create a firm with [90,000] workers.
    If he wins, taxes will fall by [€3 billion].
    A second failure would mean a delay of [two] years.
    Without the subsidy a ticket would cost [€14].
    He could be jailed for [14 years].
    The sentence could be [14 years].
    The sanctions might cost it [€3 billion].
    What if [90] people come?
  `,
  reported: `
    The club has agreed to pay [€40 million] for the striker.
    A former mill town of [71,000] will be visited on Monday.
    Hull ([240] workers) and Lipa will be closed.
    It is [900] hectares if you want to be exact.
    The minister denied wrongdoing; the ship sank on [4 March].
    More than [20] houses were destroyed.
    The treaty, which will enter into force in May, was signed on [3 March].
    The company, which plans to go public, lost [$30 million] last year.
    Police said [34] people had been arrested.
    The treaty was signed on [3 March] and will enter into force in May.
    Rescuers, who hope to find survivors, have pulled out [12] bodies.
    The storm killed [four] people before moving north, where it could strengthen.
    It has not rained in the region since [May].
    The army, which has not commented, counts [3,000] men.
    The vote was postponed after [two] ministers resigned.
    "I would never have thought it," said Ana Orn, [52].
    The phone costs [$799] and will be sold in May.
    The airport, which could reopen on Sunday, handles [12 million] passengers a year.
    The bank has cut [400] jobs and may cut more.
    To rebuild the bridge, the state borrowed [€30 million].
    To help the victims, the state has spent [€3 million] so far.
    The plan to close the mine was approved by [64] votes to 30.
    The firm expects the plant, bought for [$90 million] in 2020, to be sold.
    The agreed price is [€12] a share.
    He promised help to the [400] families who lost their homes.
    Neither of the [two] pilots was hurt.
    Nobody in the village of [900] was hurt.
    He was not among the [12] players named on Friday.
    The court found that [€300,000] had not been declared.
    The inquiry heard that the crew had been awake for [19 hours].
    She did not want to wait, she said on [Monday].
    Rebels say they killed [70] soldiers.
    The new law, rejected last year, passed with [212] votes.
    Doctors believe in rest, and [four] patients have gone home.
    The driver did not see the signal at [210] metres.
    The train, which had not been serviced since [March], left the rails at noon.
    The brakes did not work when the train entered the curve at [140 km/h].
    Passengers were not told why the train stood still for [40 minutes].
    The jury could not agree after [three] days.
    He could not be reached on [Monday].
    The team could only watch as the rivals scored [three] times.
    He could hardly walk after [12] hours in the saddle.
    Nobody could say how the [14] men had got on board.
    The company did not say how many of its [3,200] workers are affected.
    The minister would not comment on the loss of [€30 million].
    The government would not say where the [400] prisoners were held.
    "It was not an easy night," said Orn, who scored [28] points.
    The committee, which is not elected, has [11] members.
    The firm, not known for haste, took [two] years to answer.
    Not a single one of the ship's [23] crew was lost.
    No other phone lasted [18 hours] in our test.
    It's not the first time: in [2019] the bridge was closed for weeks.
    It was not until [9 March] that help came.
    The dam had not been inspected for [six years].
    The aid did not arrive for [11 days].
    Police do not believe that others were involved. [Two] men were held.
    The court did not accept the argument and fined the firm [€2 million].
    There is no doubt that [40] houses burned down.
    The sum does not include the [€3 million] paid in May.
    The figure, which does not include the missing, rose to [87].
    The vaccine, not yet approved, was given to [3,000] volunteers.
    He wasn't hurt, but [two] of his friends were.
    The plant, which doesn't run at night, makes [500] cars a week.
    The new phone weighs [190 grams] and doesn't bend.
    It weighs [190 grams], which is not bad.
    The battery, which could be bigger, holds [4,000] mAh.
    The tablet costs [$499], $50 less than expected.
    The company sold [2.1 million] phones, more than expected.
    Profit came to [$90 million], below the $100 million analysts had expected.
    The winner, who may not stand again, took [54 per cent].
    As many as want to can come, said the mayor, who has [12] helpers.
    The hall can hold [4,000] people.
    The drug, which may cause nausea, was given to [200] patients.
    The officer would later say that he fired [three] times.
    Orn would go on to win [four] medals.
    The town would be rebuilt; [600] families lived there.
    The expected rain did not come, and [400] hectares burned.
    The likely winner, Ana Orn, is [41].
    The reputed leader of the gang, thought to be abroad, has been sentenced to [12 years].
    The court sentenced him to [12 years] in prison.
    The club, which hopes to stay up, lost [3-1].
    The strike, planned for weeks, began with [2,000] workers.
    The rocket, set to carry a satellite, exploded after [40 seconds].
    The summit, scheduled for May, was attended by [30] leaders.
    The man, who wanted to reach Norway, had [€4,000] on him.
    The two sides agreed to stop fighting after [11 days] of war.
    They had planned to stay, but [40] families left.
    She ran to help; [three] children were in the car.
    The ministry is to blame, said the widow of one of the [nine] victims.
    The road is to the north of the town of [4,000].
    He is ready to talk, he said after [five] hours in the cell.
    The prosecutor wants to know why [€3 million] went missing.
    The right to vote was won in [1919].
    It took [14] hours to put out the fire.
    The fire will be remembered as the one that killed [70] people.
    The winner will receive the cup that Orn won in [2019].
    The plane, which will be examined, had flown [40,000] hours.
    Local people, who will vote in May, number [12,000].
    The ban will not affect the [2,000] boats that already have a licence.
    The company, expected to report a loss, employs [3,000].
    The estimates were made in [March].
    He believes that justice was done: [four] men are in prison.
    Think of the [300] people on board, she said.
    The drone, probably launched from a ship, hit a block of [nine] storeys.
    The painting, likely a copy, was sold for [€3,000].
    Asked if more would follow, the spokesman for the [five] unions said nothing.
    Police wanted to know if the car had been seen since [Monday].
    It is not clear if the [two] men knew each other.
    The question is if [€4 million] was enough.
    Residents asked whether the dam was safe; it is [60] years old.
    The ministry disputes the method but not the [140] cases.
    Rejected by three clubs, he scored [22] goals.
    The judge dismissed [two] of the charges.
    Parliament rejected the bill by [212] votes to 180.
    The court rejected the appeal of the [six] men.
    Voters rejected the proposal with [57 per cent].
    The union rejected an offer of [3 per cent].
    Kessel rejected the [€4 million] bid.
    The company denied wrongdoing and paid [$3 million].
    He denies the charges. The trial heard [31] witnesses.
    The village was denied help for [nine] days.
    The refused ship carried [200] people.
    Rescuers failed to reach [two] of the miners in time.
    The boat failed to stop and sank with [30] people on board.
    The firm failed to pay its [3,000] workers.
    Two in five pupils failed to pass. In [2019] it was one in five.
  `,
};
