using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table definition: the practice's pick lists.</summary>
/// <remarks>Read by the dbt models int_procedure_complete, int_adjustments, int_fee_model and fact_payment.</remarks>
[Table("Definition", LeastRows = 500, MayBeEmpty = "ItemValue", MayBeNegative = "ItemColor")]
internal static class DefinitionRows
{
    public static IEnumerable<Definition> All() => CsvTable.Read("definitions.csv").Select(Row);

    private static Definition Row(CsvRow definition) =>
        new()
        {
            DefNum = definition.Number("DefNum"),
            Category = (short)definition.Number("Category"),
            ItemOrder = (short)definition.Number("ItemOrder"),
            ItemName = definition.Text("ItemName"),
            ItemValue = definition.OptionalText("ItemValue"),
            ItemColor = definition.Number("ItemColor"),
            IsHidden = false,
        };
}
