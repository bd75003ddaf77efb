using System.Globalization;
using System.Text;
using DentalSynth.Generators.Output;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Specifications;

/// <summary>Documents every table, from the schema and the rows of a generated practice.</summary>
public static class TableSpecifications
{
    /// <summary>Gets the documented practice: the default 5,000 patients, as of a fixed date.</summary>
    public static GenerationOptions Usual { get; } = new() { AsOf = new DateOnly(2026, 1, 31) };

    /// <summary>Generates a practice and documents its tables as Markdown with LF line endings.</summary>
    /// <param name="options">The practice.</param>
    /// <param name="threads">The number of workers, at least 1; does not change the text.</param>
    /// <param name="cancellationToken">Cancels between two families.</param>
    /// <exception cref="GenerationOptionsException">The options are out of range.</exception>
    public static async Task<string> WriteAsync(
        GenerationOptions options,
        int threads,
        CancellationToken cancellationToken
    )
    {
        var sink = new MemorySink();
        var phases = await PracticeGenerator
            .GenerateAsync(options, sink, threads, cancellationToken)
            .ConfigureAwait(false);
        var sections = Sections(sink, threads);
        var text = new StringBuilder(Head(options));
        var written = new HashSet<string>(); // a table that two phases fill is documented once, in the first
        foreach (var phase in phases)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Phase {phase.Phase}: {phase.Name}\n");
            foreach (var table in phase.Rows.Keys.Where(written.Add).Order(StringComparer.Ordinal))
            {
                text.Append('\n').Append(sections[table]);
            }
        }

        return text.ToString();
    }

    private static Dictionary<string, string> Sections(MemorySink sink, int threads)
    {
        var codes = CodeNames.Read();
        return RowTables
            .All.AsParallel()
            .WithDegreeOfParallelism(threads)
            .Select(table => (table.Name, Rows: sink.RowsOf(table), Section: new TableSection(table, codes)))
            .Where(part => part.Rows.Any())
            .Select(part => (part.Name, part.Section.Write(part.Rows)))
            .ToDictionary();
    }

    private static string Head(GenerationOptions options) =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"""
                # Table specifications

                What is in each table of schema `raw`, from `schema/create_tables.sql` and the rows of the usual practice:
                {options.Patients:#,##0} patients, as of {options.AsOf:yyyy-MM-dd}, seed {options.Seed}, profile {options.Profile.Name}.
                Written by `dentalsynth tables --output docs/TABLE_SPECIFICATIONS.md`; not to be edited by hand.

                `filled` is the share of rows with a value: null and the empty text are none, and neither is 0 in a key. A code is
                shown with the enumeration of `src/DentalSynth.Generators/Model/Codes` that names it. The columns of the other tables of the
                schema are in `schema/create_tables.sql`; no rows are made for those.

                """
            )
            .ReplaceLineEndings("\n");
}
