using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>The insurance checks of one clinic: a carrier pays all claims of a pay run with one check.</summary>
/// <param name="clinic">The clinic that receives the checks.</param>
/// <param name="opened">The day on which the practice opened: days count from there.</param>
internal sealed class InsuranceChecks(DentalClinic clinic, DateOnly opened)
{
    // Above every PayNum, so that patient and insurance payments never share a number: dbt models read both as
    // payment_id. 16 carriers × 4,096 days leave room for 2,000 clinics below 2^31.
    internal const long FirstNumber = 2_010_000_000;
    private const int DaysPerCarrier = GenerationOptions.LongestRunDays;
    private const int CarriersPerClinic = 16;

    private readonly Dictionary<long, (InsuranceCarrier Carrier, DateOnly Day, Money Amount)> checks = [];

    /// <summary>Adds a payment to the carrier's check of the day and returns its ClaimPaymentNum.</summary>
    public long Add(InsuranceCarrier carrier, DateOnly day, Money amount)
    {
        var account = ((long)clinic.Number * CarriersPerClinic) + carrier.CarrierNum;
        var number = FirstNumber + (account * DaysPerCarrier) + day.DayNumber - opened.DayNumber;
        var before = checks.GetValueOrDefault(number).Amount;
        checks[number] = (carrier, day, before + amount);
        return number;
    }

    /// <summary>Writes all checks, once the claims of every family are paid.</summary>
    public void Write(ClaimPaymentRows checkRows, IRowWriter rows)
    {
        foreach (var (number, (carrier, day, amount)) in checks.OrderBy(check => check.Key))
        {
            checkRows.Write(number, carrier, day, amount, rows);
        }
    }
}
