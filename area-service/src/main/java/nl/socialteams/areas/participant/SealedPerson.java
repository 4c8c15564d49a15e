// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who a participant is, sealed, with the fingerprints by which one is found again.
 *
 * @param phoneMark null where no number is known
 * @param emailMark null where no address is known
 */
@Embeddable
record SealedPerson(
    @Column(table = "participant_person") byte[] sealed,
    @Column(table = "participant_person") byte[] familyNameMark,
    @Column(table = "participant_person") byte[] phoneMark,
    @Column(table = "participant_person") byte[] emailMark) {}
