// A page that brings its story late, as many do: the first paint has only a frame.
const STORY = `
<article>
  <h1>The people who count other people's soldiers</h1>
  <p class="meta">By Tomas Okafor &middot; <time datetime="2024-12-03">3 December 2024</time></p>
  <p>In an office block in Seoul, behind a door without a name, a dozen analysts spend their days on a single sum. They look at pictures of platforms, at the length of a queue outside a field kitchen, at the number of tents with smoke above them. From this they make a figure, and each Monday the figure is sent upstairs.</p>
  <p>This week's is lower than the last. There are now <span class="fig">10,500</span> North Korean servicemen in Russia, according to two officials who have read the report. The month before, the same room had counted more; men have since been moved, and some have been buried.</p>
  <p>The count is older than the war that it serves. It began in earnest after Putin and Kim Jong Un put their names to a treaty of mutual defence in Pyongyang on Wednesday, 19&nbsp;June 2024, and with it turned an old friendship into an obligation. Until that day the room had eight chairs. It has twenty now.</p>
  <h2>What a crate weighs</h2>
  <p>Soldiers are easier to count than what they fire. Shells travel in crates, crates in containers, and containers by sea, where the ships have a habit of going silent. Still, the analysts are confident about one winter. Between August and January, they say, North Korea sent nearly two million artillery shells to Russia, on voyages that rarely appeared on any public chart.</p>
  <table><caption>How the room counts</caption><tr><th>What is seen</th><th>What it stands for</th></tr><tr><td>A field kitchen</td><td>one battalion</td></tr><tr><td>A latrine trench</td><td>one company</td></tr></table>
  <h2>The builders who were expected</h2>
  <p>There is one line on the board that has not moved since summer. It concerns the engineers. North Korea was to deploy its engineering troops to occupied Donetsk Oblast in September 2024, the room reported back then, to rebuild what the fighting had levelled. The line is still marked with a pencil, which here means: expected, not seen.</p>
  <p>The head of the room, a former teacher of geometry, does not mind. A wrong figure can be mended, she likes to say, and an honest gap can be filled. It is the figure without a source that does the harm, since no one will ever know what to correct.</p>
  <p>Before we leave she wipes the board. Next Monday is six days off, and the kitchens along the front are already being lit.</p>
</article>`;

addEventListener('load', () => {
  setTimeout(() => {
    document.getElementById('story').innerHTML = STORY;
    document.documentElement.dataset.story = 'shown';
  }, 700);
});
