// Takes the code of a slip from behind the # of the address, which is never sent, into the box. The page works without.
(() => {
  "use strict";
  const code = decodeURIComponent(location.hash.slice(1));
  const box = document.querySelector("#code");
  if (!code) return;
  for (const link of document.querySelectorAll("a[data-keep]")) link.hash = location.hash;
  if (box && !box.value) box.value = code;
  if (box) history.replaceState(null, "", location.pathname + location.search);
})();
