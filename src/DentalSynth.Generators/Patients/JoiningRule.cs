namespace DentalSynth.Generators.Patients;

/// <summary>A practice gains new patients over time, more as it grows. An acquired practice also has its predecessor's
/// patients, who call within the first year.</summary>
/// <remarks>Read by the dbt models mart_new_patient and dim_patient.</remarks>
/// <param name="opened">The day on which the practice opened.</param>
/// <param name="asOf">The day before which every patient has joined.</param>
/// <param name="growth">-1: new patients fall steadily; 0: constant; 1: rise steadily; up to 3: most joined
/// recently.</param>
/// <param name="takenOverRate">Share of families taken over from the predecessor.</param>
public sealed class JoiningRule(DateOnly opened, DateOnly asOf, double growth, double takenOverRate)
{
    /// <summary>Days within which the predecessor's patients call.</summary>
    public const int TakeOverDays = 365;

    /// <summary>Returns the day on which a family first calls.</summary>
    public DateOnly Joined(RandomSource random)
    {
        var days = asOf.DayNumber - opened.DayNumber;
        if (takenOverRate > 0 && random.Chance(takenOverRate))
        {
            return opened.AddDays(random.Below(Math.Min(TakeOverDays, days)));
        }

        // The latest of n draws grows with the n-th power of time; seen from the end, it falls.
        var pace = Math.Abs(growth);
        var whole = (int)pace;
        var draws = 1 + whole + (random.Chance(pace - whole) ? 1 : 0);
        var share = random.Share();
        for (var draw = 1; draw < draws; draw++)
        {
            share = Math.Max(share, random.Share());
        }

        var day = (int)(share * days);
        return opened.AddDays(growth < 0 ? days - 1 - day : day);
    }
}
