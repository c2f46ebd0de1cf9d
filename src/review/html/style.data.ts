/** How the page looks: a newspaper's calm, in light, in the dark, on a phone and on paper. Contrasts are WCAG AA. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --sheet: #ffffff; --ink: #1d1b17; --soft: #5f594f; --rule: #ddd7ca; --link: #1f4e79;
  --high: #a3161b; --high-back: #fdeceb; --medium: #7a4a00; --medium-back: #fcf1da; --low: #4a5563; --low-back: #eef1f4;
  --done: #1d6b3a; --cut: #9b1c20; --cut-back: #fbe3e1; --new: #17643a; --new-back: #def3e4;
  --company: #1f4e9a; --organisation: #0b6470; --source: #7b2d83; --place: #2f6a1e; --amount: #8a4b00;
  --event-back: #f4efe0; --words-back: #ffe9a6; --words-ink: #1d1b17;
  --pad: clamp(1rem, 4vw, 2.5rem); --hair: linear-gradient(var(--rule), var(--rule));
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', Charter, 'Noto Serif', Georgia, 'DejaVu Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --sheet: #1e1c19; --ink: #ebe6dc; --soft: #aca498; --rule: #3a362f; --link: #9cc3ec;
    --high: #ffa19a; --high-back: #3b1a18; --medium: #f2c46d; --medium-back: #352810; --low: #b3becb; --low-back: #272c33;
    --done: #8fd6a7; --cut: #ffb0aa; --cut-back: #40201e; --new: #9adfb3; --new-back: #173423;
    --company: #9fc2f7; --organisation: #7fd3de; --source: #dfa9e6; --place: #a5d693; --amount: #f1bd78;
    --event-back: #292620; --words-back: #5c4a12; --words-ink: #fff6dd;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 4.5rem 0 3rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, ul, figure, blockquote, fieldset { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: .15em; }
a, code, del, ins { unicode-bidi: isolate; }
[hidden], .no-script .needs-script { display: none !important; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); z-index: 9; border-radius: 0 0 6px 6px; }
.skip:focus { top: 0; }
.masthead, main, .filters, .desk { max-width: 76rem; margin-inline: auto; padding-inline: var(--pad); }
.masthead { padding-block: 2.2rem 1.2rem; text-align: center; }
.masthead .name { font: 600 .8rem/1 var(--sans); letter-spacing: .18em; text-transform: uppercase; color: var(--soft); padding-bottom: 1rem; }
.masthead h1 { font: 400 clamp(1.9rem, 5vw, 3rem)/1.12 var(--serif); border-top: 3px double var(--ink); padding-top: 1rem; text-wrap: balance; }
.lead { font: italic 1.15rem/1.5 var(--serif); color: var(--soft); margin-top: .5rem; }
.counts { display: flex; flex-wrap: wrap; justify-content: center; gap: .5rem 2.4rem; margin-top: 1rem; border-block: 1px solid var(--ink); padding-block: .6rem; }
.counts li { font-weight: 600; }
.counts .count { font: 400 1.7rem/1 var(--serif); margin-right: .25rem; font-variant-numeric: tabular-nums lining-nums; }
.counts .high { color: var(--high); } .counts .medium { color: var(--medium); } .counts .low { color: var(--low); }
.counts .zero { color: var(--soft); font-weight: 400; }

.filters { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center; padding-block: .6rem; background: var(--hair) bottom / calc(100% - 2 * var(--pad)) 1px no-repeat var(--paper); box-shadow: 0 0 0 100vmax var(--paper); clip-path: inset(0 -100vmax); font-size: .9rem; }
.filters fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .4rem; min-width: 0; }
legend, .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.chip, .field { display: inline-flex; align-items: center; gap: .35rem; min-height: 2.2rem; }
.chip.high, .chip.medium, .chip.low { padding: 0 .7rem; border-radius: 99px; font-weight: 600; }
.chip.high { color: var(--high); background: var(--high-back); } .chip.medium { color: var(--medium); background: var(--medium-back); } .chip.low { color: var(--low); background: var(--low-back); }
input[type=checkbox] { accent-color: var(--ink); width: 1rem; height: 1rem; margin: 0; }
select, input[type=text], textarea, button { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--soft); border-radius: 5px; padding: .3rem .6rem; min-height: 2.2rem; max-width: 100%; }
button { cursor: pointer; font-weight: 600; font-size: .92rem; }
button:hover { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.keys { white-space: nowrap; }
kbd { font: 600 .8rem/1 var(--mono); border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 4px; padding: .1rem .35rem; background: var(--sheet); color: var(--ink); }

main { padding-block: 1.5rem 4rem; }
h2 { font: 400 1.75rem/1.2 var(--serif); border-bottom: 1px solid var(--ink); padding-bottom: .35rem; margin: 2.4rem 0 1.2rem; }
main > section:first-child > h2 { margin-top: .6rem; }
.note, .where, .byline { color: var(--soft); font-size: .9rem; }
.failures { border-left: 4px solid var(--high); padding-left: 1rem; }
.failures li { white-space: pre-wrap; font: .85rem/1.5 var(--mono); }

.badge { display: inline-block; font: 700 .72rem/1 var(--sans); letter-spacing: .06em; text-transform: uppercase; padding: .3rem .5rem; border-radius: 4px; vertical-align: .12em; }
.badge.high { color: var(--high); background: var(--high-back); } .badge.medium { color: var(--medium); background: var(--medium-back); } .badge.low { color: var(--low); background: var(--low-back); }
.group-tools { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: flex-start; margin-top: .7rem; } .group-tools form { display: contents; } .group-tools details { flex: 1 1 12rem; min-width: 0; }
.groups { display: grid; gap: 1.8rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
.group { border-top: 3px solid var(--rule); padding-top: .7rem; min-width: 0; }
.group.high { border-color: var(--high); } .group.medium { border-color: var(--medium); } .group.low { border-color: var(--low); }
.group h3 { font: 600 1.15rem/1.35 var(--serif); }
.group .times { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.samples { display: grid; gap: .7rem; margin-top: .6rem; }
.example { font-size: .92rem; }
blockquote { font: 1.08rem/1.55 var(--serif); margin: .45rem 0; padding-inline-start: .9rem; border-inline-start: 2px solid var(--rule); }
.list { columns: 16rem auto; column-gap: 2rem; font-size: .9rem; margin-top: .4rem; }
.list li { padding: .1rem 0; break-inside: avoid; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
td, th { overflow-wrap: normal; }
#moved > h3 { font: 600 1.15rem/1.35 var(--serif); margin: 1.6rem 0 .4rem; }

.article { margin-bottom: 2.8rem; content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.article > header { margin-bottom: .9rem; }
.article h3 { font: 600 1.45rem/1.25 var(--serif); text-wrap: balance; }
.kicker { display: block; font: 600 .82rem/1.5 var(--sans); letter-spacing: .02em; color: var(--soft); }
.kicker:only-child { font: inherit; letter-spacing: 0; color: inherit; }
.rest > summary { font-size: 1rem; border-block: 1px solid var(--rule); width: 100%; padding-block: .7rem; margin-bottom: 1.6rem; }
.change, .fact-card { background: var(--sheet); border: 1px solid var(--rule); border-inline-start: 5px solid var(--low); border-radius: 4px; padding: 1rem 1.2rem; margin-bottom: 1rem; }
.change.high { border-inline-start-color: var(--high); } .change.medium { border-inline-start-color: var(--medium); }
.change:focus { outline: 3px solid var(--link); outline-offset: 3px; }
.change.accepted { border-inline-start-color: var(--done); } .change.accepted .sides { display: none; }
.tags { font-size: .85rem; color: var(--soft); display: flex; gap: .5rem; align-items: center; }
.accepted .tags::after { content: '✓ accepted'; color: var(--done); font-weight: 600; margin-inline-start: auto; }
.rejected .tags::after { content: '✗ wrong'; color: var(--high); font-weight: 600; margin-inline-start: auto; }
.change h4 { font: 600 1.02rem/1.4 var(--sans); margin: .4rem 0 .9rem; font-variant-numeric: tabular-nums; }
.change h4::first-letter { text-transform: uppercase; }
.turn { display: block; font: 400 1.35rem/1.4 var(--serif); font-variant-numeric: tabular-nums lining-nums; margin-top: .15rem; }
.turn del, .turn ins { padding: 0 .2em; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.note-of { font: 600 .85rem/1 var(--sans); color: var(--high); white-space: nowrap; margin-inline-start: .4rem; vertical-align: .12em; }
.sides, .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2rem; }
.sides.one, .row.same { grid-template-columns: minmax(0, 1fr); }
.side + .side { border-inline-start: 1px solid var(--rule); padding-inline-start: 2rem; margin-inline-start: -1rem; padding-inline-start: 1rem; }
figcaption, .label { font: 600 .72rem/1 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
.side blockquote { border: 0; padding: 0; }
.side.none { color: var(--soft); font-style: italic; display: grid; align-content: center; }
.fact { font-size: .9rem; color: var(--soft); font-variant-numeric: tabular-nums; }
mark { background: none; color: inherit; }
mark.words { background: var(--words-back); color: var(--words-ink); padding: .05em .15em; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { color: var(--cut); background: var(--cut-back); text-decoration-thickness: 1px; } ins { color: var(--new); background: var(--new-back); text-decoration: none; }
.arrow { color: var(--soft); }
.decide { display: flex; flex-wrap: wrap; gap: .5rem; align-items: flex-start; margin-top: .8rem; }
.decide form.accept { display: contents; }
.decide .wrong { flex: 1 1 16rem; min-width: 0; }
button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
summary { cursor: pointer; min-height: 2.2rem; display: inline-flex; align-items: center; color: var(--link); font-size: .92rem; }
summary::before { content: '▸'; margin-inline-end: .4rem; color: var(--soft); } details[open] > summary::before { content: '▾'; }
summary::-webkit-details-marker { display: none; }
.wrong ul { display: grid; gap: .5rem; margin: .3rem 0; font-size: .92rem; }
.wrong code { font: .82rem/1.5 var(--mono); background: var(--low-back); padding: .15rem .4rem; border-radius: 4px; display: block; user-select: all; }
.remedy { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; }
.remedy .what { font-weight: 600; }
.ask { display: inline-flex; flex-wrap: wrap; gap: .2rem .4rem; align-items: center; }
.fact-card { border-inline-start-color: var(--rule); list-style: none; } .fact-card .said { font-variant-numeric: tabular-nums; font-weight: 600; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: 1rem; align-items: start; } .facts .fact-card { margin: 0; }
.fact-card blockquote { font-size: 1rem; } .fact-card .decide { margin-top: .2rem; }
.decide > ul { display: grid; gap: 1.2rem; width: 100%; }
.outcome-note { flex-basis: 100%; color: var(--soft); font-size: .92rem; }
.whole { border-top: 1px solid var(--rule); padding-top: .2rem; }

.text, .prose { font: 1.1rem/1.62 var(--serif); }
.legend { font: .82rem/1.6 var(--sans); color: var(--soft); margin-bottom: .6rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.row { position: relative; padding-block: .4rem; }
.row:not(.same) { background: var(--sheet); border-block: 1px solid var(--rule); margin-block: -1px 0; padding: .7rem 1rem; }
.row.same { max-width: 44rem; padding-inline: 1rem; }
.text p { position: relative; hyphens: auto; }
.text .headline { font-size: 1.4rem; line-height: 1.3; font-weight: 600; }
.text .number { font: .72rem/1 var(--sans); color: var(--soft); margin-inline-end: .5rem; font-variant-numeric: tabular-nums; }
.text .number:empty { display: none; }
.cell .label { display: block; margin-bottom: .35rem; }
.none { color: var(--soft); }
.text mark, .legend mark { border-bottom: 2px solid; padding-bottom: .02em; }
mark.company { border-color: var(--company); } mark.organisation { border-color: var(--organisation); border-bottom-style: dashed; } mark.source { border-color: var(--source); border-bottom-style: double; border-bottom-width: 4px; }
mark.place { border-color: var(--place); border-bottom-style: dotted; border-bottom-width: 3px; } mark.amount { border-color: var(--amount); font-weight: 600; font-variant-numeric: tabular-nums; }
.event { background: var(--event-back); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .12em .1em; border-radius: 2px; }
.before .changed:is(mark) { background: var(--cut-back); } .after .changed:is(mark) { background: var(--new-back); }
.before .event.changed { background: none; box-shadow: inset 0 -.5em 0 var(--cut-back); } .after .event.changed { background: none; box-shadow: inset 0 -.5em 0 var(--new-back); }
.changed-note { font-weight: 400; color: var(--medium); }
.tabs { border: 0; display: flex; flex-wrap: wrap; gap: 0 1.6rem; min-width: 0; padding-top: .3rem; }
.tabs > input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.tabs > label { cursor: pointer; font-size: .92rem; padding: .5rem 0; min-height: 2.2rem; border-bottom: 2px solid transparent; color: var(--soft); }
.tabs > input:checked + label { border-color: var(--ink); color: var(--ink); font-weight: 600; }
.tabs > input:focus-visible + label { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.tabs > .summary { display: none; flex: 1 0 100%; min-width: 0; border-top: 1px solid var(--rule); padding-top: .8rem; }
.tabs > input:nth-of-type(1):checked ~ .summary:nth-of-type(1), .tabs > input:nth-of-type(2):checked ~ .summary:nth-of-type(2),
.tabs > input:nth-of-type(3):checked ~ .summary:nth-of-type(3), .tabs > input:nth-of-type(4):checked ~ .summary:nth-of-type(4),
.tabs > input:nth-of-type(5):checked ~ .summary:nth-of-type(5), .tabs > input:nth-of-type(6):checked ~ .summary:nth-of-type(6) { display: block; }
.tab-name { display: none; }
.prose { font-size: 1.02rem; max-width: 44rem; } .row .prose { max-width: none; }
.prose p, .prose ul { margin-bottom: .5rem; } .prose li { padding-inline-start: 1.1rem; text-indent: -1.1rem; } .prose li::before { content: '– '; color: var(--soft); }
.prose .heading { font-weight: 600; font-size: 1.15rem; }
.desk { position: sticky; bottom: 0; z-index: 4; background: var(--hair) top / calc(100% - 2 * var(--pad)) 1px no-repeat var(--paper); box-shadow: 0 0 0 100vmax var(--paper); clip-path: inset(0 -100vmax); padding-block: .45rem; font-size: .9rem; color: var(--soft); }
.no-script .desk { display: none; }
footer.desk > .bar { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; align-items: center; justify-content: space-between; }
.desk textarea { width: 100%; font: .82rem/1.5 var(--mono); margin-block: .3rem; color: var(--ink); }

@media (max-width: 46rem) {
  .filters { position: static; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .filters fieldset { grid-column: 1 / -1; }
  .field { flex-direction: column; align-items: stretch; gap: .1rem; } .field select { width: 100%; }
  table, tbody, tr, th, td { display: block; } thead { display: none; } tr { border-bottom: 1px solid var(--rule); padding-block: .5rem; }
  th, td { border: 0; padding: .05rem 0; } td::before { content: attr(data-label) ' '; color: var(--soft); }
  .turn { font-size: 1.2rem; } .note-of { display: block; margin: .45rem 0 0; }
  .sides, .row { grid-template-columns: minmax(0, 1fr); gap: .8rem; }
  .side + .side { border-inline-start: 0; border-top: 1px solid var(--rule); padding: .8rem 0 0; margin: 0; }
  .change, .fact-card { padding: .8rem .9rem; }
  .decide button, summary, .chip, select { min-height: 2.75rem; }
  .row:not(.same), .row.same { padding-inline: .6rem; }
  .remedy .what, .ask { flex-basis: 100%; } .ask label { flex-basis: 100%; } .ask input { width: 100%; min-height: 2.75rem; }
  .masthead { padding-block: 1.4rem .8rem; }
}
@media (hover: none) { .bar .chip { display: none; } }
@media (prefers-reduced-motion: no-preference) { .skip { transition: top .15s; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --link: #000; --event-back: #f2f2f2; --words-back: #e8e8e8; --words-ink: #000; --cut-back: #eee; --new-back: #eee; --cut: #000; --new: #000; --high-back: #fff; --medium-back: #fff; --low-back: #fff; --high: #000; --medium: #000; --low: #000; }
  body { font-size: 10pt; }
  .filters, .desk, .decide, .skip { display: none !important; }
  .change, .group, .row { break-inside: avoid; }
  .article { content-visibility: visible; }
  .badge { border: 1px solid; }
  ins { text-decoration: underline; }
  .rest::details-content { content-visibility: visible; block-size: auto; }
  .tabs > .summary.summary { display: block !important; } .tabs > label { display: none; } .tab-name { display: block; font: 600 .9rem/1.4 var(--sans); }
  a { text-decoration: none; }
}
`;
