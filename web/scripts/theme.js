// Runs before the page is drawn: what someone chose otherwise than their device does.
{
  const chosen = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // a browser that keeps nothing
    }
  };
  const theme = chosen("theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
  for (const name of ["keys", "pace"]) {
    if (chosen(name) === "off") {
      document.documentElement.dataset[name] = "off";
    }
  }
}
