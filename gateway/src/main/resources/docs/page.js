// SPDX-License-Identifier: EUPL-1.2
// "Authorize" asks for the bearer token; it stays in this page and is gone when the page is closed.
window.onload = () => {
  SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#document",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    persistAuthorization: false,
    validatorUrl: null,
  });
};
