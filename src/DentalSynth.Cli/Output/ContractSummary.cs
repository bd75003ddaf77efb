using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Reports;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the result of a contract verification, with a work order for each failure.</summary>
internal static class ContractSummary
{
    private const int ShownOrders = 10;

    public static void Write(IScreen screen, ContractPage page, DbtRun run)
    {
        screen.WriteLine("");
        screen.WriteLine("Contract:", Tone.Heading);
        WriteNumbers(screen, page);
        WriteLimits(screen, run);
        foreach (var model in page.Report.UnbuiltModels.Take(ShownOrders))
        {
            screen.WriteLine("");
            screen.WriteLine($"model not built: {model.Name}: {model.Status}, {model.Message}", Tone.Bad);
        }

        foreach (var order in page.Orders.Values.Take(ShownOrders))
        {
            screen.WriteLine("");
            screen.WriteLine(order, Tone.Bad);
        }

        screen.WriteLine("");
        WriteVerdict(screen, page);
    }

    private static void WriteNumbers(IScreen screen, ContractPage page)
    {
        screen.WriteLine($"  engine       {page.Engine}");
        screen.WriteLine(
            $"  dbt models   {page.Report.Built:N0} built, {page.Report.UnbuiltModels.Count:N0} not built"
        );
        screen.WriteLine($"  dbt tests    {page.TestCounts}");
        var skipped = page.Report.Facts.Where(fact => fact.Verdict == Verdict.Skipped).ToList();
        var tooSmall =
            skipped.Count > 0 && skipped.TrueForAll(fact => fact.Fact.FromPatients > page.Report.Practice.Patients);
        screen.WriteLine($"  named facts  {page.FactCounts}{(tooSmall ? " (practice too small)" : "")}");
    }

    // Each skipped fact has its reason; here is the reason why whole groups of facts were skipped.
    private static void WriteLimits(IScreen screen, DbtRun run)
    {
        if (!run.IsBundled)
        {
            screen.WriteLine(
                "               facts that read models of the bundled dbt project are skipped; facts on schema raw are checked"
            );
        }

        if (!run.IsWhole)
        {
            screen.WriteLine("               facts that read unselected models are skipped");
        }
    }

    private static void WriteVerdict(IScreen screen, ContractPage page)
    {
        var hidden = page.Orders.Count > ShownOrders ? $" The first {ShownOrders} are above." : "";
        screen.WriteLine(
            page.Report.Holds ? $"✓ {page.Sentence}" : $"✗ {page.Sentence}{hidden}",
            page.Report.Holds ? Tone.Good : Tone.Bad
        );
    }
}
