using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Model.Medicine;

/// <summary>Conditions, allergies and drugs that the practice has lists of.</summary>
/// <param name="Conditions">Conditions.</param>
/// <param name="Allergens">The allergens.</param>
/// <param name="Drugs">What dentists prescribe, the preferred ones first.</param>
/// <param name="Diagnoses">What dentists find, by the DefNum of category Diagnoses.</param>
public sealed record MedicalCatalog(
    IReadOnlyList<Condition> Conditions,
    IReadOnlyList<Allergen> Allergens,
    IReadOnlyList<Drug> Drugs,
    IReadOnlyDictionary<long, string> Diagnoses
)
{
    /// <summary>Returns the lists.</summary>
    /// <exception cref="ReferenceDataException">A reference table is invalid.</exception>
    public static MedicalCatalog Read()
    {
        var numbers = CsvTable
            .Read("medications.csv")
            .ToDictionary(row => row.Number("MedicationNum"), row => (long)row.Number("RxCui"));
        return new(
            [.. CsvTable.Read("diseasedefs.csv").Select(Condition)],
            [.. CsvTable.Read("allergydefs.csv").Select(Allergen)],
            [.. CsvTable.Read("rxdefs.csv").Select(row => Drug(row, numbers))],
            CsvTable
                .Read("definitions.csv")
                .Where(row => row.Number("Category") == (int)DefinitionCategory.Diagnoses)
                .ToDictionary(row => (long)row.Number("DefNum"), row => row.Text("ItemName"))
        );
    }

    private static Condition Condition(CsvRow row) =>
        new(
            row.Number("DiseaseDefNum"),
            row.Share("Child"),
            row.Share("Adult"),
            row.Share("Senior"),
            row.Number("Onset")
        );

    private static Allergen Allergen(CsvRow row) =>
        new(row.Number("AllergyDefNum"), row.Share("Rate"), row.List("Reactions"));

    private static Drug Drug(CsvRow row, Dictionary<int, long> numbers) =>
        new(
            row.Number("RxDefNum"),
            row.Text("Drug"),
            numbers[row.Number("MedicationNum")],
            row.Choice<DrugUse>("Use"),
            row.Number("YoungestAge"),
            row.OptionalNumber("Avoid"),
            row.Text("Sig"),
            row.Text("Disp"),
            row.Text("Refills"),
            row.Flag("Controlled"),
            row.Text("Instruction")
        );
}
