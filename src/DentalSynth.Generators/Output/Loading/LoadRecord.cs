using System.Text.Json;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>The record in a database about the practice loaded into it.</summary>
/// <param name="Id">The ID of the load.</param>
/// <param name="ToolVersion">The version of DentalSynth.</param>
/// <param name="Profile">The profile's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="AsOf">The as-of date.</param>
/// <param name="StartDate">The day the practice opened.</param>
/// <param name="Patients">The number of patients asked for.</param>
/// <param name="Options">All options, as JSON.</param>
/// <param name="Tables">The digest of every table, by name.</param>
public sealed record LoadRecord(
    Guid Id,
    string ToolVersion,
    string Profile,
    long Seed,
    DateOnly AsOf,
    DateOnly StartDate,
    int Patients,
    string Options,
    IReadOnlyList<TableDigest> Tables
)
{
    /// <summary>Gets the number of rows in all tables.</summary>
    public long Rows => Tables.Sum(table => table.Rows);

    /// <summary>Returns the generation options.</summary>
    /// <exception cref="LoadException">Another version or somebody else changed the record.</exception>
    public GenerationOptions ReadOptions()
    {
        var options = Deserialize();
        return
            (options.Profile.Name, options.Seed, options.AsOf, options.StartDate, options.Patients)
            == (Profile, Seed, AsOf, StartDate, Patients)
            ? options
            : throw new LoadException(
                "the record in dentalsynth.load contradicts itself: its columns are not what its options say; "
                    + "generate the practice anew"
            );
    }

    private GenerationOptions Deserialize()
    {
        try
        {
            return JsonSerializer.Deserialize<GenerationOptions>(Options) ?? throw new JsonException("there are none");
        }
        catch (Exception problem)
            when (problem is JsonException or NotSupportedException or ArgumentException or Settings.ProfileException)
        {
            throw new LoadException(
                $"version {ToolVersion} loaded this practice, with options that can't be read: {problem.Message}",
                problem
            );
        }
    }
}
