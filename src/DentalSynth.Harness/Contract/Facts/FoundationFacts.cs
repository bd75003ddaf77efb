using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What everything else stands on: there are rows, and they belong together.</summary>
internal static class FoundationFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Every_table_has_the_rows_that_it_is_planned_to_have",
            PracticeSystem.Foundation,
            "nine in ten of the rows that a practice of this size has, chance aside, table by table: nothing is green because it is empty",
            RuleFile.Generator,
            new TablesHaveRows()
        ),
        new(
            "Every_model_has_rows",
            PracticeSystem.Foundation,
            "a test of an empty model passes and says nothing",
            RuleFile.Generator,
            new ModelsHaveRows()
        )
        {
            FromPatients = 100,
        },
        new(
            "Every_reference_leads_to_a_row_that_exists",
            PracticeSystem.Foundation,
            "no orphans: each key that a row holds, other than 0, is a row of the table that it is a key of",
            RuleFile.Generator,
            new NoOrphans()
        ),
        new(
            "The_definitions_that_the_models_look_up_exist",
            PracticeSystem.Foundation,
            "categories 1, 4, 5 and 6: adjustment types, procedure statuses, treatment areas, fee schedule types",
            RuleFile.Definitions,
            new NoRows(
                """
                select format('category %s has no definition', wanted.category)
                from (values (1), (4), (5), (6)) as wanted(category)
                where not exists (select from raw.definition as d where d."Category" = wanted.category)
                union all
                select format('adjustment type %s is no definition of category 1', wanted.id)
                from unnest(array[186, 188, 474, 475, 472, 485, 9, 185, 486, 482, 537, 18, 337, 235, 483, 549, 550])
                    as wanted(id)
                where not exists (
                    select from raw.definition as d where d."DefNum" = wanted.id and d."Category" = 1
                )
                union all
                select format('category %s: %s definitions of value %s', "Category", count(*), "ItemValue")
                from raw.definition
                where "Category" in (4, 5, 6) and coalesce("ItemValue", '') <> ''
                group by "Category", "ItemValue"
                having count(*) > 1
                """
            )
        ),
    ];
}
