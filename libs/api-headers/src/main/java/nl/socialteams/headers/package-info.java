/**
 * Headers of every answer, errors included: the version of the API and what keeps browsers and
 * caches from doing harm. They are configuration ({@code META-INF/microprofile-config.properties}),
 * so that no answer can be written without them.
 */
package nl.socialteams.headers;
