import { describe, expect, it } from 'vitest';
import { readEnglish, statementOver } from '../read-english';

describe('speakers', () => {
  it.each<[text: string, words: string, speakers: readonly string[]]>([
    // before
    ['Police said 12 people were arrested.', '12', ['Police']],
    ['Officials say at least 24 people were killed.', '24', ['Officials']],
    ['The president also said on Sunday that 3,000 men had left.', '3,000', ['The president']],
    ['The mayor told reporters in the town hall that 30 homes burned.', '30', ['The mayor']],
    ['A spokesman for the company, John Lee, said that it had sold 5 million phones.', '5 million', ['John Lee']],
    [
      'Officials in Kyiv, who asked not to be named, told the BBC that 6,000 soldiers had left.',
      '6,000',
      ['Officials in Kyiv'],
    ],
    ['In an interview with the Daily Sun, Smith said the club had offered $20 million.', '$20 million', ['Smith']],
    ['The army put the death toll at 17.', '17', ['The army']],
    [
      'Northern intelligence put their losses at about 6,000, and the ministry at over 7,000.',
      '7,000',
      ['the ministry'],
    ],
    ['The study, published in Nature, found that 3 in 10 adults smoke.', '3 in 10', ['The study']],
    ['Asked how many had died, she said: "At least 40."', '40', ['she']],
    // after
    ['At least 40 people died, the governor of Ostland, Maria Kest, said on Monday.', '40', ['Maria Kest']],
    [
      'Five people died in the fire, Fauzi, an official from the local agency, told AFP late Tuesday.',
      'Five',
      ['Fauzi'],
    ],
    ['Some 140 people were hurt, said Tomas Reed of the Harbour Board.', '140', ['Tomas Reed of the Harbour Board']],
    ['"We counted 300 boats," said harbour master Tom Reed.', '300', ['harbour master Tom Reed']],
    ['“We have 14 wounded,” a nurse, who gave only her first name, Lena, said.', '14', ['a nurse']],
    [
      'Prices rose 3.4 percent, data from the statistics office showed on Friday.',
      '3.4 percent',
      ['data from the statistics office'],
    ],
    ['By 2040, she said, 600 houses will stand there.', '600', ['she']],
    [
      'Minister Ann Cole, on a visit to Rome, said the rate would be 23 per cent.',
      '23 per cent',
      ['Minister Ann Cole'],
    ],
    ["Some 40,000, the police spokesman told me at three o'clock.", '40,000', ['the police spokesman']],
    [
      'According to figures released by the Health Ministry, 340 fell ill.',
      '340',
      ['figures released by the Health Ministry'],
    ],
    ['Of these, 62 per cent are farmers, according to the 2027 census.', '62 per cent', ['the 2027 census']],
    ['As Commander Oleg Mar put it, "900 men are there".', '900', ['Commander Oleg Mar']],
    ['Commander Oleg Mar: "We have 900 men there."', '900', ['Commander Oleg Mar']],
    [
      'The guild\'s local officer Oleg Mar laughs: "We have 900 men there."',
      '900',
      ["The guild's local officer Oleg Mar"],
    ],
    ['10:30 Oleg Mar: "We have 900 men there."', '900', ['Oleg Mar']],
    ['If growth is 1.1 per cent, as banks now believe, all is well.', '1.1 per cent', ['banks']],
    ['The union wants 7.5 per cent.', '7.5 per cent', ['The union']],
    ['Ann Cole has come. She counted 40 houses.', '40', ['Ann Cole']],
    ['A clerk said 12. Mayor Ann Cole has come. She counted 40 houses.', '40', ['Mayor Ann Cole']],
    ['Mayor Ann Cole has come. A clerk, Oleg Mar, said so. He counted 40 houses.', '40', ['Oleg Mar']],
    [
      'The army said 12. The rebel alliance called that wrong. It acknowledged that 85 had died.',
      '85',
      ['The rebel alliance'],
    ],
    [
      "The board's analysis gave 142 km/h, the club's report says.",
      '142 km/h',
      ["the club's report", "The board's analysis"],
    ],
    ['Casualties per the prosecutor general: 29 killed.', '29', ['the prosecutor general']],
    ['The arms trade was put by Norse experts at $30 million.', '$30 million', ['Norse experts']],
    ['Some 74,000 people sleep there, reckons the prefect of Dalen.', '74,000', ['the prefect of Dalen']],
    ['Some 60,000 were ordered, says the ministry, and 22,500 people are safe.', '22,500', ['the ministry']],
    ['As of Monday the board knew of 83 cases.', '83', ['the board']],
    ['A Norse Bank study values the damage at $487 million.', '$487 million', ['A Norse Bank study']],
    // by how the figure is given
    ["By the Red Cross's count, 340 people are missing.", '340', ['the Red Cross']],
    ['In June 20,000 came, by police reckoning.', '20,000', ['police']],
    ["The bank's latest forecast of 3.2 per cent is too high.", '3.2 per cent', ['The bank']],
    ['The organisers spoke of 60,000 people, the police of 20,000.', '20,000', ['the police']],
    ['The army put its losses at 120, while the rebels spoke of 900 dead.', '900', ['the rebels']],
    ['In its weekly bulletin the ministry counts 340 dead.', '340', ['the ministry']],
    [
      'Some 31 are missing, said the network Wave, which counts 341 passengers, most of them old.',
      '341',
      ['the network Wave'],
    ],
    ['The survey office, which had announced 7,100, waits.', '7,100', ['The survey office']],
    ['Police saw 48,000 there, the union speaks of 130,000.', '130,000', ['the union']],
    ['There were 48,000 (the police headquarters) or 62,000 (Ann) of them.', '48,000', ['the police headquarters']],
    ['Estimates run from 48,000 to the 130,000 claimed by the unions.', '130,000', ['the unions']],
    ['Prosecutors have raised the number of dead to 44.', '44', ['Prosecutors']],
    ["City Hall's first guess is $2 million.", '$2 million', ['City Hall']],
    ['The guards, who can count, made it fewer than 50,000.', '50,000', ['The guards']],
    ['The medics claim to have treated 100 people.', '100', ['The medics']],
    ['Doses came from the Health Ministry, which counts 1,140 cases.', '1,140', ['the Health Ministry']],
    [
      'A parliamentary inquiry said so.\nThe report settles figures. Some 119 homes were lost.',
      '119',
      ['A parliamentary inquiry'],
    ],
    ['The building office has finished. It counts 112 houses as lost.', '112', ['The building office']],
    // according to, citing
    ['According to the interior ministry, 45 houses burned down.', '45', ['the interior ministry']],
    ['Some 45 houses burned down, according to the interior ministry.', '45', ['the interior ministry']],
    [
      'Reuters reported, citing two officials, that the bank would cut 3,000 jobs.',
      '3,000',
      ['Reuters', 'two officials'],
    ],
    ['Citing army sources, the minister said 600 men had died.', '600', ['the minister', 'army sources']],
    ['NBC News quoted a police source as saying that 14 people were held.', '14', ['NBC News', 'a police source']],
    // nested
    ['The Guardian said Reuters reported that 500 men had left.', '500', ['The Guardian', 'Reuters']],
    ['The ministry said the army believes that 1,500 men were sent.', '1,500', ['The ministry']],
    // side by side
    ['The army put the toll at 17, while the rebels said 60 had died.', '60', ['the rebels']],
    ['The east claimed 600 men had been killed, but the west said it had lost 12 men.', '12', ['the west']],
    // who "he", "the official", "the report" are
    ['Mayor Ann Cole spoke first. She said 40 houses burned.', '40', ['Mayor Ann Cole']],
    ['"The fire took 30 homes," the mayor said. He added that 12 men were hurt.', '12', ['the mayor']],
    ['Two men died, Fauzi, an official from the agency, said.\nThe official said 30 houses fell.', '30', ['Fauzi']],
    ['TV Orient reported the plan on Monday.\nAccording to the report, the army has 10 brigades.', '10', ['TV Orient']],
    ['Sela Orr lives there. Some 40 boats sank, Orr said.', '40', ['Sela Orr']],
    // through a quotation
    ['"We counted 300 boats," said Tom Reed. "Some were lost. We lost 12 boats in the night."', '12', ['Tom Reed']],
    ['Orr said so.\n“They have 500 officers.\n“And 40 ships are there,” he added.', '500', ['Orr']],
    ['“Much is lost. We have food for 40 people,” the nurse said.', '40', ['the nurse']],
    // interviews and source lines
    ['Editor: Welcome, Ann.\nKovac: Thank you.\nEditor: What now?\nKovac: Our men saw 40 trucks.', '40', ['Kovac']],
    ['Deaths: 97. Missing: 18. (Source: Red Cross, 7 March)', '97', ['Red Cross']],
    ['The north will send 40 brigades.\n\nSource: TV Orient; the Institute', '40', ['TV Orient']],
  ])('%s', (text, words, speakers) => {
    const { speaker, speakers: read } = statementOver(text, words);
    expect(read).toEqual(speakers);
    expect(speaker).toBe(speakers.at(-1));
  });

  it.each([
    ['He speaks 14 languages and talked for 2 hours.', '14'],
    ['It cut its staff to 40 people.', '40'],
    ['The ship (a 14-year-old ferry) took 300 (30 of them sick) men.', '300'],
    ['The report was published. Some 119 homes were lost.', '119'],
    ['The dam held back 3 billion litres of water.', '3 billion litres'],
    ['In a move criticised by observers, the north sent 600 shells.', '600'],
    ['At least 50 reported injured after the fall.', '50'],
    ['There are reliable reports that 600 men left.', '600'],
    ['It is believed that 40 men were lost.', '40'],
    ['The minister announced a £22 billion package.', '£22 billion'],
    ['Police said 12 people were arrested. Three trucks burned.', 'Three'],
    ['The fire, which hit 12 houses, killed nobody, said the mayor.', '12'],
    ['The port reported on 21 June that all was well.', '21 June'],
    ['It collapsed on Thursday, officials said.', 'Thursday'],
  ])('credits nobody in: %s', (text, words) => {
    expect(statementOver(text, words)).toMatchObject({ speaker: null, speakers: [] });
  });

  it('gives words of the text, never those of another paragraph of furniture', () => {
    const text = 'Some 300 boats left, the port said.\nAdvertisement\nSome 40 boats stayed.';
    expect(readEnglish(text).map(({ words, speaker }) => [words, speaker])).toEqual([
      ['300', 'the port'],
      ['40', null],
    ]);
  });
});
