using System.Globalization;

namespace DentalSynth.Generators.Model.Households;

/// <summary>Keys of rows that belong to a patient: PatNum × 1000 + the row's number among the patient's.</summary>
/// <remarks>A key depends on nothing but the patient and the order of the patient's own events. So more patients or a
/// later as-of date leave keys unchanged, and every key fits the 4-byte integers of the dbt models.</remarks>
/// <param name="patNum">Key of the patient, up to 2,147,482.</param>
public sealed class PatientKeys(long patNum)
{
    private const int RowsPerPatient = 1000;
    private int last;

    /// <summary>Returns the key of a row whose number among the patient's is fixed.</summary>
    /// <param name="number">1 to 999.</param>
    public long Of(int number) => (patNum * RowsPerPatient) + number;

    /// <summary>Returns the next key.</summary>
    /// <exception cref="InvalidOperationException">The patient has 999 rows of the kind already.</exception>
    public long Next()
    {
        last++;
        return At(last);
    }

    /// <summary>Returns the key of a row that has a number of its own, from 1 to 999.</summary>
    /// <exception cref="InvalidOperationException">The number is above 999.</exception>
    public long At(int number)
    {
        if (number >= RowsPerPatient)
        {
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Patient {patNum} would get more than {RowsPerPatient - 1} rows in one table: ask for fewer visits."
                )
            );
        }

        return (patNum * RowsPerPatient) + number;
    }
}
