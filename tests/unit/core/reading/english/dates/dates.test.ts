import { describe, expect, it } from 'vitest';
import { readEnglish } from '../read-english';

/** The article of every case without another date: a Tuesday. */
const PAGE = '2024-11-05';

const datesIn = (text: string, date: string | null) =>
  readEnglish(text, { date })
    .filter(({ kind }) => kind === 'date')
    .map(({ words, iso }) => [words, iso]);

describe('dates', () => {
  it.each<[text: string, words: string, iso: string | null, page?: string | null]>([
    // days of a month
    ['They signed it on Wednesday, 19 June.', 'Wednesday, 19 June', '2024-06-19'],
    ['They signed it on June 19, 2024.', 'June 19, 2024', '2024-06-19'],
    ['They signed it on the 19th of June 2023.', '19th of June 2023', '2023-06-19'],
    ['They signed it on June 19 last year.', 'June 19 last year', '2023-06-19'],
    ['They met on 18-19 June.', '18-19 June', '2024-06-18/2024-06-19'],
    ['They met on Sept. 3-5.', 'Sept. 3-5', '2024-09-03/2024-09-05'],
    ['They left on 24 February.', '24 February', '2024-02-24'],
    ['They met on last June 19.', 'June 19', '2024-06-19', '2025-03-05'],
    ['Voters go to the polls on January 15.', 'January 15', '2024-01-15', '2024-01-10'],
    ['The deal was signed on Dec. 28.', 'Dec. 28', '2023-12-28', '2024-01-10'],
    ['It was Friday, 1 March.', 'Friday, 1 March', '2024-03-01'],
    ['It is dated 29 February 2023.', '29 February 2023', null],
    ['It began with the Sept. 11 attacks.', 'Sept. 11', '2001-09-11'],
    // months
    ['In December, the palace said no.', 'December', '2023-12', '2024-06-28'],
    ['It was seen in June.', 'June', '2024-06'],
    ['It was seen in June.', 'June', '2024-06', '2024-06-28'],
    ['He was elected last June.', 'June', '2023-06', '2024-06-28'],
    ['It was built in late June.', 'late June', '2024-06'],
    ['It was built from mid-October.', 'mid-October', '2024-10'],
    ['It came in April last year.', 'April last year', '2023-04'],
    ['It came in Feb. of 2022.', 'Feb. of 2022', '2022-02'],
    ['It could come as early as July 2024.', 'July 2024', '2024-07'],
    ['He left in an April letter.', 'April', '2024-04'],
    ["It fell after April's report.", 'April', '2024-04'],
    ['He said that in February it would open.', 'February', '2024-02', '2024-01-10'],
    ['The firm expects to close the deal in March.', 'March', '2025-03'],
    ['The text goes back to the June stay of the envoy.', 'June', '2024-06'],
    // stretches of months
    ['They sent them between August and January.', 'August and January', '2023-08/2024-01', '2024-06-28'],
    ['It ran from August 2023 to January 2024.', 'August 2023 to January 2024', '2023-08/2024-01'],
    ['Births fell in Jan-June.', 'Jan-June', '2024-01/2024-06'],
    // weekdays
    ['They voted on Wednesday.', 'Wednesday', '2024-10-30'],
    ['They voted on Friday.', 'Friday', '2024-11-01'],
    ['They voted on Tuesday.', 'Tuesday', '2024-11-05'],
    ['They voted last Tuesday.', 'Tuesday', '2024-10-29'],
    ['They voted last Wednesday.', 'Wednesday', '2024-10-30'],
    ['It fell late Tuesday.', 'late Tuesday', '2024-11-05'],
    ['It fell on Monday night.', 'Monday night', '2024-11-04'],
    ['The meeting is scheduled for Friday.', 'Friday', '2024-11-08'],
    ['The vote is on Wednesday.', 'Wednesday', '2024-11-06'],
    ['He said he will resign on Monday.', 'Monday', '2024-11-11'],
    ['By Thursday, rescuers had found them.', 'Thursday', '2024-10-31'],
    // told from the article's day
    ['It fell yesterday afternoon.', 'yesterday afternoon', '2024-11-04'],
    ['It falls tomorrow.', 'tomorrow', '2024-11-06'],
    ['It fell last night.', 'last night', '2024-11-04'],
    ['The toll rose overnight, police said.', 'overnight', '2024-11-05'],
    ['It fell last week.', 'last week', '2024-10-28/2024-11-03'],
    ['It fell this week.', 'this week', '2024-11-04/2024-11-10'],
    ['It fell last month.', 'last month', '2024-10'],
    ['It falls next year.', 'next year', '2025'],
    ['It will be done within the year.', 'within the year', '2024'],
    // years, decades, parts of years
    ['He came in 2022.', '2022', '2022'],
    ['The 1950 war goes on.', '1950', '1950'],
    ['The treaty of 1961 was kept.', '1961', '1961'],
    ['It stood since the landmark 2015 deal.', '2015', '2015'],
    ['It ruled from 2014 to 2022.', '2014 to 2022', '2014/2022'],
    ['He played there in 1995-99.', '1995-99', '1995/1999'],
    ['It was in late 2023.', 'late 2023', '2023'],
    ['It was in the 1990s.', '1990s', '1990/1999'],
    ['It fell in the year. 2020 marks the low.', '2020', '2020'],
    ['It will come by the end of the year.', 'the end of the year', '2024-12'],
    ['It will come in the second half of 2024.', 'the second half of 2024', '2024-07-01/2024-12-31'],
    ['Profits fell in the third quarter.', 'the third quarter', '2024-07/2024-09'],
    ['It opened this summer.', 'this summer', '2024-06/2024-08'],
    ['It froze in the winter of 2022.', 'winter of 2022', '2022-12/2023-02'],
    ['It will come by the end of the month.', 'the end of the month', '2024-11'],
    ['He withdrew in the spring.', 'the spring', '2024-03/2024-05'],
    // told back
    ['It began three weeks ago.', 'three weeks ago', '2024-10-15'],
    ['It was sold six months ago.', 'six months ago', '2024-05'],
    ['It was founded four and a half years ago.', 'four and a half years ago', '2020'],
    ['He lived there a year ago.', 'a year ago', '2023-11'],
    // to come
    ['Voters are called to the polls again on 26 November.', '26 November', '2024-11-26'],
    ['The period was extended to March 19.', 'March 19', '2025-03-19'],
    ['They are to be joined by others on Sunday.', 'Sunday', '2024-11-10'],
    ['The panel sits for the first time this Thursday.', 'Thursday', '2024-11-07'],
    ['Entries for the race open in January.', 'January', '2025-01'],
    ['It went as planned on Sunday.', 'Sunday', '2024-11-03'],
    // digits
    ['It is dated 2024-06-19.', '2024-06-19', '2024-06-19'],
    ['It is dated 19.06.2024.', '19.06.2024', '2024-06-19'],
    ['It is dated 25/12/2023.', '25/12/2023', '2023-12-25'],
    ['It is dated 04/05/2024.', '04/05/2024', null],
    // articles of which less is known
    ['They met on June 20.', 'June 20', null, null],
    ['They met on June 20, 2023.', 'June 20, 2023', '2023-06-20', null],
    ['They met on Monday.', 'Monday', null, null],
    ['They met on June 19.', 'June 19', '2024-06-19', '2024'],
    ['They met in July.', 'July', '2023-07', '2024-06'],
    ['They met on Monday.', 'Monday', null, '2024-06'],
  ])('%s', (text, words, iso, page = PAGE) => {
    expect(datesIn(text, page)).toEqual([[words, iso]]);
  });

  it('reads two years of one list', () => {
    expect(datesIn('It kept its 2012 and 2013 plans.', PAGE)).toEqual([
      ['2012', '2012'],
      ['2013', '2013'],
    ]);
  });

  it('keeps which part of it is meant', () => {
    expect(readEnglish('It was built in late June.', { date: PAGE })[0]?.modifiers).toEqual(['late']);
  });
});

describe('clock times', () => {
  it.each(['7:37 AM', '10 p.m. ET', '0737 GMT', '18:52', '5.30 p.m.', '10pm'])('keeps %s apart from dates', (time) => {
    expect(readEnglish(`It struck at ${time} on the coast.`, { date: PAGE })).toMatchObject([
      { words: time, kind: 'other', iso: null },
    ]);
  });
});
