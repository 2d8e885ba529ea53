try {
  const t = localStorage.getItem('vankien-theme');
  if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
} catch {
  /* storage is forbidden: the device decides */
}
