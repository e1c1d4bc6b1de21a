import { describe, expect, test } from 'vitest';
import { versionAt } from '../../read-claims';

describe('questionOf', () => {
  test.each([
    [
      'Some 3,000 Ruvian soldiers, including 40 officers, have been sent to Kessel.',
      '3,000',
      'How many Ruvian soldiers have been sent to Kessel?',
    ],
    [
      'Ruvia sent 3,000 artillery shells to Kessel between May and July.',
      '3,000',
      'How many artillery shells did Ruvia send to Kessel?',
    ],
    [
      'Ruvia sent 3,000 artillery shells to Kessel in March 2030.',
      'March 2030',
      'When did Ruvia send artillery shells to Kessel?',
    ],
    ['The treaty was signed in Kessel on 4 May.', '4 May', 'When was the treaty signed in Kessel?'],
    ['It comes in the wake of a treaty sealed on 4 May.', '4 May', 'When was the treaty sealed?'],
    ['Ruvian engineers will go to Kessel in June 2031.', 'June 2031', 'When will Ruvian engineers go to Kessel?'],
    ['The bridge will cost €40 million.', '€40 million', 'How much will the bridge cost?'],
    ['Police said 34 people had been detained by early evening.', '34', 'How many people had been detained?'],
    ['Some 12 people injured in the crash are in hospital.', '12', 'How many people were injured in the crash?'],
    ['After ratification it took effect on 4 May.', '4 May', 'When: “After ratification it took effect on …”?'],
    [
      'Unions and Liberals together hold 78 of 150 seats.',
      '150',
      'How many seats: “Unions and Liberals together hold 78 of … seats”?',
    ],
    [
      'The firm has stuck to its promise of seven years of updates.',
      'seven years',
      'How long: “The firm has stuck to its promise of … of updates”?',
    ],
    ['The cinema roof in Ostrow (4 May) was never mended.', '4 May', 'When: “The cinema roof in Ostrow …”?'],
    [
      "About 650 of Norrvik's 11,400 posts would go.",
      '11,400',
      "How many posts: “About 650 of Norrvik's … posts would go”?",
    ],
    [
      'The first vote is planned for 5 May 2032 and the last for 10 May 2032.',
      '10 May 2032',
      'When: “is planned for 5 May 2032 and the last for …”?',
    ],
    [
      'They speak of 4,000 casualties, including 400 dead.',
      '4,000',
      'How many casualties: “They speak of … casualties”?',
    ],
    ['In Ostrow 3,350 people had been treated and 79 buried.', '3,350', 'How many people had been treated?'],
    ['The prosecutor lists 29 killed and 150 injured.', '29', 'How many people were killed?'],
    ['Some 700 jobs out of 11,400 go.', '700', 'How many jobs: “Some … jobs out of 11,400 go”?'],
    ['Turnout stood at 61 per cent.', '61 per cent', 'What was the turnout?'],
    ['The ministry said on Tuesday that the flood killed 12 people.', 'Tuesday', 'When did the ministry say this?'],
    ['The region, which was taken in March 2030, lies in the east.', 'March 2030', 'When was the region taken?'],
    ['Ruvia annexed Kessel – with all its islands – in March 2030.', 'March 2030', 'When did Ruvia annex Kessel?'],
    ['Hundreds fled before the invasion of March 2030.', 'March 2030', 'When was the invasion?'],
    ['Component costs have risen by €38.', '€38', 'By how much have component costs risen?'],
    ['The number of dead has risen to 67.', '67', 'What was the number of dead?'],
    ['Kessel units had the whole town by 4 May.', '4 May', 'When did Kessel units have the whole town?'],
    ['Ruvian voters had to choose again on 4 May.', '4 May', 'When did Ruvian voters have to choose?'],
    ["Tamar's board had rejected 610p in January.", 'January', "When had Tamar's board rejected this?"],
    ['Dole had put forward 680p earlier in May.', 'May', 'When had Dole put this forward?'],
    ['The lower house approved on 4 May.', '4 May', 'When did the lower house approve this?'],
    [
      'The freeze had brought 20,000 people on to the streets on 4 May.',
      '4 May',
      'When had the freeze brought people on to the streets?',
    ],
    ['The fire, which broke out on 4 May, is out.', '4 May', 'When did the fire break out?'],
    ["Yesterday's earthquake in Kessel was felt here.", 'Yesterday', 'When was the earthquake?'],
    ['Ruvian shares rose 4 per cent.', '4 per cent', 'By what percentage did Ruvian shares rise?'],
    ['The motion would limit lower VAT rate to 10 per cent.', '10 per cent', 'What was the VAT rate?'],
    ['The rights issue of €12 billion was subscribed.', '€12 billion', 'How much was the rights issue?'],
    ['Each passenger paid €40 for the crossing.', '€40', 'How much did each passenger pay for the crossing?'],
    ['The attackers lost 400 men and 27 tanks.', '27', 'How many tanks did the attackers lose?'],
    ['The Union has 71 seats in hand.', '71', 'How many seats does the Union have in hand?'],
    ['Some 100 soldiers from Edmonton are on their way.', '100', 'How many soldiers from Edmonton are on their way?'],
    ['About 40 others live; 620 have been injured.', '620', 'How many people have been injured?'],
    ['She put the number of drones at 330.', '330', 'What was the number of drones?'],
    ['The £2 billion sale of Tamar Optics is on.', '£2 billion', 'How much was the sale of Tamar Optics worth?'],
    ['The storm has left 900 people homeless.', '900', 'How many people has the storm left homeless?'],
    ['She put the number of people on board at 330.', '330', 'What was the number of people on board?'],
    ['The state paid for 40 doses purchased by March.', '40', 'How many doses were purchased?'],
    ['Some 27,000 cars were not produced and the firm names a loss.', '27,000', 'How many cars were not produced?'],
    [
      'Memory prices are expected to rise 15% by June.',
      '15%',
      'By what percentage are memory prices expected to rise?',
    ],
    ['Police have arrested three people.', 'three', 'How many people have police arrested?'],
    ['The kitchen boy, 17, ran home.', '17', 'How old was the kitchen boy?'],
    ['Boss Nuno Tavares has a fortune of €3 billion.', '€3 billion', 'How much was the fortune?'],
    ['The state has paid out €22 million of the aid.', '€22 million', 'How much has the state paid out?'],
    ['A boat with 47 people was sighted on 4 May.', '4 May', 'When was a boat sighted?'],
    ['Consumer prices rose 5.1% in August.', 'August', 'When did consumer prices rise?'],
    ['One officer remains off work.', 'One', 'How many officers remain off work?'],
    [
      'Norrvik says it will invest €40 million in the mill.',
      '€40 million',
      'How much will Norrvik invest in the mill?',
    ],
  ])('%s', (text, words, question) => {
    expect(versionAt(text, words).question).toBe(question);
  });

  test.each([
    'On Tuesday, heavy rain forced 2,000 people from their homes, 40 of them at night.',
    'A further 30, she said, or 12 per cent, by June.',
    '“They took 40 of us,” he said.',
    'The model carries a tag of €899.',
    'Dole from Norland, who offered 680 pence, withdrew.',
    'Of the 119, 33 were new – and €5m, in 2030, went to them.',
  ])('never gives a bare word: %s', (text) => {
    for (const words of text.match(/€?\d[\d,]*m?/gu) ?? []) {
      const question = versionAtOrNull(text, words);
      if (question !== null) expect(question).toMatch(/^\p{Lu}\S* \S+.*[^\s,.;:]\?$/u);
    }
  });
});

function versionAtOrNull(text: string, words: string): string | null {
  try {
    return versionAt(text, words).question;
  } catch {
    return null;
  }
}
