using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Insurance checks of one place: a carrier pays all claims of a pay run with one check.</summary>
/// <param name="location">Where the checks arrive.</param>
/// <param name="opened">The day on which the practice opened: days count from there.</param>
internal sealed class CheckBook(Location location, DateOnly opened)
{
    // Above every PayNum, so that patient and insurance payments never share a number: dbt models read both as
    // payment_id. 16 carriers × 4,096 days leave room for 2,000 places below 2^31.
    private const long FirstNumber = 2_010_000_000;
    private const int DaysPerCarrier = GenerationOptions.LongestRunDays;
    private const int CarriersPerPlace = 16;

    private readonly Dictionary<long, (InsuranceCarrier Carrier, DateOnly Day, Money Amount)> checks = [];

    /// <summary>Adds a payment to the carrier's check of the day and returns its ClaimPaymentNum.</summary>
    public long Add(InsuranceCarrier carrier, DateOnly day, Money amount)
    {
        var place = ((long)location.Number * CarriersPerPlace) + carrier.CarrierNum;
        var number = FirstNumber + (place * DaysPerCarrier) + day.DayNumber - opened.DayNumber;
        var before = checks.GetValueOrDefault(number).Amount;
        checks[number] = (carrier, day, before + amount);
        return number;
    }

    /// <summary>Writes all checks, once every family's claims are in.</summary>
    public void Write(ClaimPaymentRows checkRows, IRowWriter rows)
    {
        foreach (var (number, (carrier, day, amount)) in checks.OrderBy(check => check.Key))
        {
            checkRows.Write(number, carrier, day, amount, rows);
        }
    }
}
