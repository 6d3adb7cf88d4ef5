// A picture that is damaged, or at which a decoder died, cannot be shown: what its template holds stands there instead.
{
  const instead = (picture) => {
    const template = picture.parentElement?.querySelector(":scope > template[data-instead]");
    if (template) picture.replaceWith(template.content.cloneNode(true));
  };
  document.addEventListener("error", ({ target }) => { if (target instanceof HTMLImageElement) instead(target); }, true);
  // Some may have failed before this was there.
  document.querySelectorAll("img").forEach((picture) => { if (picture.complete && picture.naturalWidth === 0) instead(picture); });
}
