// SPDX-License-Identifier: EUPL-1.2
// "Authorize" signs in at the identity provider (code with proof key, no secret), or takes a bearer
// token. Either stays in this page and is gone when the page is closed.

/** The part of the document at a path, with all that it refers to. */
function partOf(document, path) {
  const { paths, components, ...part } = document;
  const taken = new Set();
  const follow = (value) => {
    if (value === null || typeof value !== "object") return;
    if (typeof value.$ref === "string" && value.$ref.startsWith("#/")) {
      take(value.$ref.slice(2).split("/").map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")));
    }
    Object.values(value).forEach(follow);
  };
  const take = (names) => {
    const pointer = names.join("\n");
    if (taken.has(pointer)) return;
    taken.add(pointer);
    let from = document;
    let to = part;
    names.slice(0, -1).forEach((name) => {
      from = from?.[name];
      to = to[name] ??= {};
    });
    const value = from?.[names.at(-1)];
    if (value === undefined) return;
    to[names.at(-1)] = value;
    follow(value);
  };
  take(path.map(String));
  return part;
}

/** The library resolves the whole document for each call that is unfolded; the page stands still then. */
const ResolveWhatIsShown = {
  afterLoad(system) {
    const resolve = system.fn.resolveSubtree;
    this.fn.resolveSubtree = (document, path, options) =>
      resolve(partOf(document, path), path, options);
  },
};

window.onload = () => {
  const page = SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#document",
    plugins: [ResolveWhatIsShown],
    oauth2RedirectUrl: window.location.origin + "/docs/signed-in",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    persistAuthorization: false,
    validatorUrl: null,
  });
  page.initOAuth({
    clientId: document.getElementById("document").dataset.client,
    scopes: "openid",
    usePkceWithAuthorizationCodeGrant: true,
  });
};
