// Keys for people who work here all day: / search, j and k through rows, ? the sheet of keys.
// Every page works without this file.
(() => {
  "use strict";
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]") !== null;
  const rows = () => [...document.querySelectorAll("main .row")].filter((row) => row.checkVisibility());

  const step = (by) => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const row = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
    if (!row.hasAttribute("tabindex")) row.tabIndex = -1;
    row.focus();
    row.scrollIntoView({ block: "nearest" });
  };

  const open = () => {
    const focused = document.activeElement;
    if (focused?.matches(".row")) focused.querySelector("a, button, summary")?.click();
  };

  const keys = {
    "/": () => document.querySelector("#search")?.focus(),
    j: () => step(1),
    k: () => step(-1),
    Enter: open,
    "?": () => document.querySelector("#keys")?.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "Escape") document.querySelector(".account[open]")?.removeAttribute("open");
    const act = keys[event.key];
    if (!act || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && !event.target.matches(".row")) return;
    event.preventDefault();
    act();
  });

  document.addEventListener("click", (event) => {
    const account = document.querySelector(".account[open]");
    if (account && !account.contains(event.target)) account.removeAttribute("open");
  });
})();
