using System.Globalization;

namespace DentalSynth.Generators.Simulation;

/// <summary>The keys that one clinic gives to the rows of a table: 2,000 times the row's number, and the clinic's.</summary>
/// <remarks>Numbers follow time, so a later row has a higher key; no clinic's keys depend on another's; every key fits the
/// 4-byte integers of the dbt models.</remarks>
/// <param name="clinic">The clinic's number, from 1 to <see cref="MostClinics"/>.</param>
public sealed class KeySequence(int clinic)
{
    /// <summary>The clinics that a practice can have.</summary>
    public const int MostClinics = 2_000;

    private long last;

    /// <summary>Returns the next key.</summary>
    /// <exception cref="InvalidOperationException">The clinic has a million rows of the table already.</exception>
    public long Next()
    {
        last++;
        var key = (last * MostClinics) + clinic - 1;
        return key <= int.MaxValue
            ? key
            : throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Clinic {clinic} would get more than {last - 1} rows in one table: ask for fewer patients per clinic."
                )
            );
    }
}
