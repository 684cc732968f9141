/** Unfolds what the address leads to: a folded record would hide what somebody was sent to. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest('[data-item]')?.querySelector('details');
  if (fold) fold.open = true;
}

window.addEventListener('hashchange', openTarget);
openTarget();
