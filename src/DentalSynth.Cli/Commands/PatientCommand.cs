using DentalSynth.Cli.Stories;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Cli.Commands;

/// <summary>Prints patients' stories from the practice in a database.</summary>
internal sealed class PatientCommand : Command
{
    private const int MostStories = 1_000;
    private static readonly long DefaultSeed = new GenerationOptions
    {
        AsOf = GenerationOptions.EarliestStartDate,
    }.Seed;

    private readonly CommandContext context;
    private readonly DatabaseSettings database = new();
    private readonly Argument<string?> number = new("NUM")
    {
        Description = "The patient's number (PatNum)",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Setting<int> random = new(
        "--random",
        null,
        Count,
        "Print this many patients chosen at random instead of one by number"
    );
    private readonly Setting<long> seed = new(
        "--seed",
        null,
        Values.LongNumber,
        $"Which patients --random chooses; default {DefaultSeed}"
    );
    private readonly Option<bool> family = new("--family") { Description = "Print every member of the family" };

    /// <summary>Declares the command.</summary>
    public PatientCommand(CommandContext context)
        : base("patient", "Prints all that a database knows of a patient, in order of time, with the family's balance")
    {
        this.context = context;
        Arguments.Add(number);
        Options.Add(random.Option);
        Options.Add(seed.Option);
        Options.Add(family);
        database.AddTo(this);
        SetAction(RunAsync);
    }

    private static int Count(string text) =>
        Values.WholeNumber(text) is > 0 and <= MostStories and var count
            ? count
            : throw new FormatException($"must be from 1 to {MostStories:N0}, not '{text}'");

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var connectionString = database.Read(sources);
        var (count, start) = (sources.Read(random, 0), sources.Read(seed, DefaultSeed));
        var wanted = Wanted(arguments.GetValue(number), count);
        await using var loaded = await LoadedDatabase.FindAsync(connectionString, context.Screen, cancellationToken);
        await using var reader = await StoryReader.OpenAsync(connectionString, loaded.Record.AsOf, cancellationToken);
        var patients = wanted is { } one ? [one] : await reader.RandomAsync(count, start, cancellationToken);
        foreach (var patient in patients)
        {
            var members = await reader.FamilyAsync(patient, cancellationToken);
            if (members.Count == 0)
            {
                throw new RefusedException($"{DatabaseSettings.Describe(connectionString)} has no patient {patient}");
            }

            foreach (var member in arguments.GetValue(family) ? members : [patient])
            {
                var story = await reader.ReadAsync(member, members, cancellationToken);
                StoryReport.Write(context.Screen, story, loaded.Record.AsOf);
            }
        }

        return ExitCodes.Success;
    }

    private long? Wanted(string? text, int count) =>
        (text, count) switch
        {
            (null, 0) => throw new RefusedException("name a patient by number, or some with --random"),
            (null, _) => null,
            (_, 0) => new Setting<long>(number.Name, null, Values.LongNumber, "").Parse(new(text, number.Name)),
            _ => throw new RefusedException("a patient's number and --random exclude each other"),
        };
}
