using System.Globalization;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Foundation;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

/// <summary>What was done to which tooth of whom, and which teeth are gone since when.</summary>
internal sealed class ToothChart
{
    private static readonly IReadOnlyDictionary<string, CdtCode> Codes = new CodeBook(PracticeProfile.Demo).Codes;

    private readonly ILookup<(long, string), DateOnly> gone;

    public ToothChart(GeneratedPractice practice)
    {
        gone = practice
            .Rows<ToothInitial>()
            .Where(row => row.InitialType == (short)ToothInitialType.Missing)
            .ToLookup(row => (row.PatNum ?? 0, row.ToothNum!), row => DateOnly.FromDateTime(row.SecDateTEntry!.Value));
        Work =
        [
            .. practice
                .Rows<ProcedureLog>()
                .Where(row => row.ToothNum is not null || row.Surf is not null)
                .Select(row => (row, ToothWorks.Of(Codes[row.OldCode!]))),
        ];
    }

    public IReadOnlyList<(ProcedureLog Row, ToothWork Work)> Work { get; }

    public IEnumerable<(ProcedureLog Row, ToothWork Work)> Done => Work.Where(work => IsDone(work.Row));

    public static bool IsDone(ProcedureLog row) => row.ProcStatus == (short)ProcStatus.Complete;

    public static bool IsMilkTooth(string tooth) => !int.TryParse(tooth, CultureInfo.InvariantCulture, out _);

    /// <summary>Returns the day from which on a tooth is charted as gone.</summary>
    public DateOnly? GoneOn(ProcedureLog row) =>
        gone[(row.PatNum ?? 0, row.ToothNum ?? "")].Select(day => (DateOnly?)day).FirstOrDefault();
}
