// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of contacts and consultations. */
@Schema(name = "ContactMomentList", description = "Contactmomenten / contacts of a case.")
public record ContactMomentList(@NotNull List<ContactMomentView> items) {}
