/**
 * What holds for every operation, written into every service's OpenAPI document: problem answers,
 * headers, keys for repetition, roles. A resource documents only what is its own.
 */
package nl.socialteams.openapi;
