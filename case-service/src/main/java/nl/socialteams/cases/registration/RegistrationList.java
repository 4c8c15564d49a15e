// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of registrations. */
@Schema(name = "RegistrationList", description = "Aanmeldingen / registrations.")
public record RegistrationList(@NotNull List<RegistrationView> items) {}
