using DentalSynth.Generators.Foundation;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Validation.Clinical;

/// <summary>What is planned and done on which tooth of whom, and which teeth are missing since when.</summary>
internal sealed class ToothChart
{
    private readonly ILookup<(long?, string?), DateOnly> missing;

    public ToothChart(CheckedPractice practice)
    {
        var codes = new ProcedureCatalog(practice.Options.Profile).Codes;
        missing = practice
            .Rows.RowsOf<ToothInitial>()
            .Where(row => row.InitialType == (short)ToothInitialType.Missing)
            .ToLookup(row => (row.PatNum, row.ToothNum), row => DateOnly.FromDateTime(row.SecDateTEntry ?? default));
        Work =
        [
            .. from row in practice.Rows.RowsOf<ProcedureLog>()
            where row.ToothNum is not null || row.Surf is not null
            where codes.ContainsKey(row.OldCode ?? "")
            select (row, ToothWorks.Of(codes[row.OldCode ?? ""])),
        ];
    }

    /// <summary>Gets every procedure of a tooth, a quadrant or an arch.</summary>
    public IReadOnlyList<(ProcedureLog Row, ToothWork Work)> Work { get; }

    public static bool IsDone(ProcedureLog row) => row.ProcStatus == (short)ProcStatus.Complete;

    /// <summary>Returns the day from which on a patient's tooth is missing; null while it is there.</summary>
    public DateOnly? MissingSince(long? patient, string? tooth) =>
        missing[(patient, tooth)].Select(day => (DateOnly?)day).FirstOrDefault();
}
