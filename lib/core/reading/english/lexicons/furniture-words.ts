const lines = (text: string) =>
  text
    .split('|')
    .map((line) => line.trim())
    .filter(Boolean);

/** Whole lines of page furniture, in lower case, without punctuation at the ends. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  lines(
    `advertisement | advertisements | advertising | sponsored | sponsored content | promoted | promoted stories | paid content |
    all news | all sections | recent news | latest news | latest | latest stories | top stories | more stories | more news | breaking news | news feed | headlines |
    most read | most popular | most viewed | most recent | most recent stories | most recent articles | most shared | trending | trending now | popular | popular now | editors' picks | editor's picks | don't miss | must read | recommended | recommended for you | you may also like | you might also like | you may like | more from | more on this | more on this story | more on this topic | more like this | what to read next | read next | up next | read more | read also | also read | see also | see more | show more | load more | view all | related | related articles | related stories | related news | related topics | related content | related posts | around the web | from the web | in this story | in this article | topics | tags | categories | archives |
    share | share this | share this article | share this story | share on | share via | save | print | email | copy link | facebook | twitter | x | linkedin | whatsapp | telegram | reddit | instagram | youtube | tiktok | follow us | follow | subscribe | subscribe now | sign in | sign up | log in | login | register | newsletter | newsletters | donate | support us | contact us | contact | about us | about | privacy policy | terms of use | terms of service | terms and conditions | cookie policy | advertise with us | careers | sitemap | home | menu | search | skip to content | skip to main content | navigation | close | next | previous | back to top | source link | previous article | next article | previous post | next post | post navigation | listen | listen to this article | watch | video | videos | photos | gallery | live | comments | comment | add comment | post comment | view comments | join the conversation`,
  ),
);

/** Openings of lines of page furniture, in lower case; the line is short or says nothing else. */
export const FURNITURE_OPENINGS: readonly string[] = lines(
  `copyright | (c) | © | all rights reserved | your email address will not be published | required fields are marked | read more: | read also: | also read: | also read | related: | see also: | more: | watch: | listen: | recommended: | more on this | subscribe to | sign up for | sign up to | click here | download our | download the app | follow us | follow our | join us on | join our | support our | we use cookies | this site uses cookies | this website uses | by clicking | by continuing | accept cookies | enable javascript | please enable | got a tip | have a tip | send us | get the latest | get our | don't miss | filed under | tagged | tags: | topics: | subjects: | categories: | posted in | share this | become a patron | become a member | log in to | register to | skip to | image credit | getty images | all photos | photo by | image: | photograph:`,
);

/** Lines behind which readers speak, or nobody: all that follows is furniture. */
export const END_OF_ARTICLE: ReadonlySet<string> = new Set(
  lines(
    `leave a reply | leave a comment | post a comment | write a comment | reader comments | add your comment | comments are closed`,
  ),
);

/** Words of a line that says who wrote and when, beside names, date, and time. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  lines(
    `by | posted | published | updated | last | modified | on | at | date | created | written | reporter | staff | writer | correspondent | editor | first | edited | reviewed | am | pm | gmt | bst | est | edt | et | utc | ist | and | in | of | the`,
  ),
);

/** Words that show that such a line is one, and no heading. */
export const BYLINE_MARKS: ReadonlySet<string> = new Set(
  lines(`by | posted | published | updated | modified | created | written | date | edited`),
);

/** Places where outlets ask to be followed. */
export const SOCIAL_NETWORKS: ReadonlySet<string> = new Set(
  lines(
    `facebook | twitter | instagram | telegram | youtube | tiktok | linkedin | whatsapp | threads | bluesky | mastodon | x`,
  ),
);
