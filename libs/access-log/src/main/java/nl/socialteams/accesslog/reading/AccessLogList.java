// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines of the log. */
@Schema(name = "AccessLogList", description = "Logregels / lines of the log.")
public record AccessLogList(@NotNull List<AccessLogLine> items) {}
