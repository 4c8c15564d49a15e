// SPDX-License-Identifier: EUPL-1.2
/**
 * How a service reaches Kafka, and the topics it finds there: compacted, named with the prefix of
 * the installation, created by whoever comes first.
 */
package nl.socialteams.topics;
