// SPDX-License-Identifier: EUPL-1.2
/** Answers are sent smaller (gzip) to who says that they can read that (G1). */
package nl.socialteams.gateway.compression;
