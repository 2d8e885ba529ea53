// Runs in the head, so that nothing moves or changes colour once it is shown: what needs a script has its place at
// once, and the reader's own choice of light or dark holds.
document.documentElement.classList.add('scripted');
try {
  const t = localStorage.getItem('vankien-theme');
  if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
} catch {
  /* storage is forbidden: the device decides */
}
