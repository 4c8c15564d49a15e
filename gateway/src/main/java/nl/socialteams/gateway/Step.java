// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** One check or addition that every request passes: it lets the request go on, or answers it. */
public interface Step extends Handler<RoutingContext> {}
