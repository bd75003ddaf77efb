using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Tables program and programproperty: program links. Their names are invented.</summary>
/// <remarks>Read by the dbt models stg_opendental__program and stg_opendental__programproperty.</remarks>
[Table("Program", LeastRows = 7, MayBeEmpty = "Path")]
[Table("ProgramProperty", Noun = "program settings", LeastRows = 14, MayBeEmpty = "PropertyValue")]
internal static class ProgramRows
{
    /// <summary>The key of the program that handles text messages and e-mail.</summary>
    public const long Messages = 2;

    public static IEnumerable<Program> Programs() => CsvTable.Read("programs.csv").Select(Program);

    /// <summary>Returns one row per setting of a program.</summary>
    public static IEnumerable<ProgramProperty> Properties() => CsvTable.Read("program_properties.csv").Select(Property);

    private static Program Program(CsvRow program) =>
        new()
        {
            ProgramNum = program.Number("ProgramNum"),
            ProgName = program.Text("Name"),
            ProgDesc = program.Text("Description"),
            Enabled = program.Flag("Enabled"),
            Path = program.OptionalText("Path") ?? "",
            CommandLine = "",
            Note = program.Text("Note"),
            PluginDllName = "",
            ButtonImage = "",
            FileTemplate = "",
            FilePath = "",
            IsDisabledByHq = false,
            CustErr = "",
        };

    private static ProgramProperty Property(CsvRow property) =>
        new()
        {
            ProgramPropertyNum = property.Number("ProgramPropertyNum"),
            ProgramNum = property.Number("ProgramNum"),
            PropertyDesc = property.Text("Description"),
            PropertyValue = property.OptionalText("Value") ?? "",
            ComputerName = "",
            ClinicNum = 0,
            IsMasked = property.Flag("IsMasked"),
            IsHighSecurity = property.Flag("IsMasked"),
        };
}
