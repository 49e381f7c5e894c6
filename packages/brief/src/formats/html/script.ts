/**
 * Marks the citation that was followed last, and leads back to it: by the link, and by Escape. All else on the page
 * works without.
 */
export const SCRIPT = `(() => {
  let last = null;
  const back = document.querySelector('.back');
  const goBack = () => {
    location.replace('#brief');
    last.scrollIntoView({ block: 'center' });
    last.focus({ preventScroll: true });
  };
  document.addEventListener('click', (event) => {
    const cite = event.target.closest('a.cite');
    if (!cite) return;
    if (last) last.removeAttribute('aria-current');
    cite.setAttribute('aria-current', 'true');
    last = cite;
  });
  back.addEventListener('click', (event) => {
    if (!last) return;
    event.preventDefault();
    goBack();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && last) goBack();
  });
})();`;
