// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

import nl.socialteams.architecture.CraftRules;
import nl.socialteams.architecture.NamingRules;
import nl.socialteams.architecture.ResourceRules;
import nl.socialteams.architecture.RowSecurityRules;

@AnalyzeClasses(
    packages = "nl.socialteams.areas",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests naming = ArchTests.in(NamingRules.class);
  @ArchTest static final ArchTests resources = ArchTests.in(ResourceRules.class);
  @ArchTest static final ArchTests rows = ArchTests.in(RowSecurityRules.class);
  @ArchTest static final ArchTests craft = ArchTests.in(CraftRules.class);
}
