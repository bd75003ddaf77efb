using DentalSynth.Harness.Contract;

namespace DentalSynth.Cli.Settings;

/// <summary>The settings for additional facts and known findings.</summary>
internal sealed class TermSettings
{
    private readonly Setting<string> facts = new(
        "--facts",
        ContractTerms.FactsVariable,
        Values.Text,
        "Folder of your own facts, one .sql file each, verified in addition to the contract"
    );
    private readonly Setting<string> known = new(
        "--known",
        ContractTerms.KnownVariable,
        Values.Text,
        "CSV file (check,reason) of facts and dbt tests that are known to fail"
    );

    public void AddTo(Command command)
    {
        command.Options.Add(facts.Option);
        command.Options.Add(known.Option);
    }

    /// <summary>Returns the contract's facts and the user's own facts and known findings.</summary>
    /// <exception cref="RefusedException">A folder or file can't be read or is invalid.</exception>
    public ContractTerms Read(SettingSources sources)
    {
        var own = ReadOwn(sources);
        return own with { Facts = [.. ContractFacts.All, .. own.Facts] };
    }

    /// <summary>Returns only the user's own facts and known findings.</summary>
    /// <exception cref="RefusedException">A folder or file can't be read or is invalid.</exception>
    public ContractTerms ReadOwn(SettingSources sources) =>
        new(Read(sources, facts, ContractFacts.Of), Read(sources, known, KnownFinding.ReadFile));

    private static IReadOnlyList<T> Read<T>(
        SettingSources sources,
        Setting<string> setting,
        Func<string, IReadOnlyList<T>> read
    )
    {
        if (sources.Read(setting, string.Empty) is not { Length: > 0 } path)
        {
            return [];
        }

        try
        {
            return read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{setting.Option.Name} {problem.Message}");
        }
        catch (FormatException problem)
        {
            throw new RefusedException($"{setting.Option.Name} {path} {problem.Message}");
        }
    }
}
