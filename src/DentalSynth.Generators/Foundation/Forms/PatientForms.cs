using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation.Forms;

/// <summary>The forms that the practice has.</summary>
internal static class PatientForms
{
    public static IReadOnlyList<PatientForm> All { get; } = Read();

    public static PatientForm Registration { get; } = Of(SheetType.PatientForm);

    public static PatientForm MedicalHistory { get; } = Of(SheetType.MedicalHistory);

    public static PatientForm Consent { get; } = Of(SheetType.Consent);

    private static PatientForm Of(SheetType type) => All.Single(form => form.Type == type);

    private static PatientForm[] Read()
    {
        var fields = CsvTable.Read("sheet_field_defs.csv").ToLookup(row => row.Number("SheetDefNum"), Field);
        return [.. CsvTable.Read("sheet_defs.csv").Select(row => Form(row, fields))];
    }

    private static PatientForm Form(CsvRow form, ILookup<int, PatientFormField> fields)
    {
        var number = form.Number("SheetDefNum");
        return new(number, form.Choice<SheetType>("Type"), form.Text("Description"), [.. fields[number]]);
    }

    private static PatientFormField Field(CsvRow field) =>
        new(
            field.Number("SheetFieldDefNum"),
            field.Choice<SheetFieldType>("Type"),
            field.OptionalText("Name") ?? "",
            field.OptionalText("Text") ?? "",
            field.Number("TabOrder")
        )
        {
            X = field.Number("X"),
            Y = field.Number("Y"),
            Width = field.Number("Width"),
            Height = field.Number("Height"),
        };
}
