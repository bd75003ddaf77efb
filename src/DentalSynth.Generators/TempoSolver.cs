using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Patients;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators;

/// <summary>Finds the tempo at which the simulation, on average, makes the volumes that the options ask for.</summary>
/// <remarks>The simulation draws each patient's story; nothing counts rows while it runs. So the expected numbers are
/// worked out beforehand, from the same rates that the rules use. The options' volumes hold at their as-of date.
/// </remarks>
/// <param name="options">What is asked for.</param>
public sealed class TempoSolver(GenerationOptions options)
{
    // Not settings: what the simulation does on average with profile demo's settings, measured in 5,000 patients, so that
    // the volumes asked for are met. They change with the rules, not with the practice.
    private const double DaysPerYear = 365.25;
    private const double DaysToBookRecall = 6; // what booking, closed days and misses add
    private const double DaysToFirstVisit = 12; // half of FirstVisit.MostDays, and closed days
    private const double DaysToTreatment = 24; // half of Acceptance.MostDays, and waiting for a free hour
    private const double ProceduresPerTreatmentVisit = 1.25;
    private const double UsualAcceptance = 0.85; // of which these two are
    private const double TreatmentVisitsPerAccepted = 0.68; // several findings mended on one visit, crowns on two
    private const double DonePerAccepted = 0.78;
    private const double HistoryPerInsured = 0.42; // InsuranceHistory.Rate times the codes that plans limit
    private const double InsuredCheckUps = 0.68; // of all; more than of all patients, as the insured are more loyal
    private const double MostFindings = 28; // one for each tooth; a practice of some days has had no time for more
    private const double MinimumGrowth = -1; // the range of JoiningRule
    private const double MaximumGrowth = 3;
    private const int LeastDaysBetweenChecks = 5; // and one for each year: this makes the checks that the seeds count

    private readonly double usualFindings = options.Profile.Diagnosis.UsualFindings;
    private readonly double treatmentVisitsPerFinding =
        TreatmentVisitsPerAccepted * (options.Profile.Acceptance.Rate / UsualAcceptance);
    private readonly double openPlansPerFinding =
        1 - (DonePerAccepted * (options.Profile.Acceptance.Rate / UsualAcceptance));
    private readonly double takenOver = options.Profile.Joining.TakenOverRate;
    private readonly double daysBetweenRecalls =
        Math.Round(options.RecallMonths * DaysPerYear / 12)
        + (options.Profile.Recall.MostDaysLate / 2.0)
        + DaysToBookRecall;

    private readonly double years = (options.AimedAt.DayNumber - options.StartDate.DayNumber) / DaysPerYear;

    // Of 'wanted' visits, those that are completed in the end: broken ones are rebooked at the rebooking rate.
    private readonly double keptRate = (1 - options.MissRate) / (1 - (options.MissRate * options.RebookRate));

    /// <summary>Returns the tempo.</summary>
    public Tempo Solve()
    {
        var appointments = options.AppointmentsPerPatient;
        var completed = appointments * options.CompletedRate;
        var ahead = appointments * (1 - options.CompletedRate - options.BrokenRate);

        // Completed visits come first: the faster the practice grew, the less time they had.
        var fastest = Bisect(MinimumGrowth, MaximumGrowth, trial => completed - Visits(1, trial));
        var growth = Bisect(MinimumGrowth, fastest, trial => Ahead(Loyalty(completed, trial), trial) - ahead);
        var loyal = Loyalty(completed, growth);
        var visitsPerCheckUp = completed / CheckUps(loyal, growth);
        var findings =
            loyal < 1
                ? usualFindings
                : Math.Min(
                    MostFindings,
                    Math.Max(usualFindings, (visitsPerCheckUp - 1) / (treatmentVisitsPerFinding * keptRate))
                );
        var first = Math.Min(1, completed / (keptRate * VisitsPerCheckUp(usualFindings)));
        return new Tempo(
            first,
            loyal,
            growth,
            findings,
            Extras(completed, ahead, findings),
            Prebooked(ahead, loyal, growth),
            LeastDaysBetweenChecks + (int)Math.Round(years)
        );
    }

    private double Extras(double completed, double ahead, double findings)
    {
        var checkUps = completed / VisitsPerCheckUp(findings);
        var treatments = completed - checkUps;
        var procedures =
            options.ProceduresPerPatient
            - (treatments * ProceduresPerTreatmentVisit)
            - (checkUps * findings * openPlansPerFinding)
            - (options.InsuredRate * HistoryPerInsured);
        var charted = checkUps + ahead + (checkUps / keptRate * (1 - keptRate));
        return Bisect(0, 1, addOns => (charted * CodesPerCheckUp(addOns)) - procedures);
    }

    private double CodesPerCheckUp(double addOns)
    {
        var rule = ClinicalRules.CheckUps(options.Profile, addOns);
        return (InsuredCheckUps * CodesPerCheckUp(rule, true)) + ((1 - InsuredCheckUps) * CodesPerCheckUp(rule, false));
    }

    private static double CodesPerCheckUp(CheckUpProceduresRule rule, bool isInsured) =>
        (rule.MeanCodes(AppointmentKind.NewAdult, isInsured) + rule.MeanCodes(AppointmentKind.AdultHygiene, isInsured))
        / 2;

    private double Loyalty(double completed, double growth) => Bisect(0, 1, loyal => Visits(loyal, growth) - completed);

    // Completed visits per patient, with the usual findings.
    private double Visits(double loyal, double growth) => CheckUps(loyal, growth) * VisitsPerCheckUp(usualFindings);

    private double VisitsPerCheckUp(double findings) => 1 + (findings * treatmentVisitsPerFinding * keptRate);

    // Completed first exams and recalls per patient.
    private double CheckUps(double loyal, double growth)
    {
        var visits = keptRate * MemberFor(DaysToFirstVisit, growth);
        var stay = 1.0;
        for (var days = DaysToFirstVisit + daysBetweenRecalls; days < years * DaysPerYear; days += daysBetweenRecalls)
        {
            stay *= options.StayRate * keptRate;
            visits += keptRate * loyal * stay * MemberFor(days, growth);
        }

        return visits;
    }

    // Visits booked beyond the as-of date per patient, when every recall is booked that may be.
    private double Ahead(double loyal, double growth) =>
        (loyal * RecallsAhead(growth) * options.PrebookRate) + OthersAhead(loyal, growth);

    private double RecallsAhead(double growth)
    {
        var recalls = 0.0;
        var stay = keptRate;
        for (var days = DaysToFirstVisit; days < years * DaysPerYear; days += daysBetweenRecalls)
        {
            stay *= options.StayRate;
            recalls += stay * (MemberFor(days, growth) - MemberFor(days + daysBetweenRecalls, growth));
            stay *= keptRate;
        }

        return recalls;
    }

    private double OthersAhead(double loyal, double growth)
    {
        var newcomers = 1 - MemberFor(DaysToFirstVisit, growth);
        var treatments = usualFindings * treatmentVisitsPerFinding * CheckUps(loyal, growth);
        return newcomers + (treatments * (1 + growth) * DaysToTreatment / (years * DaysPerYear));
    }

    private double Prebooked(double ahead, double loyal, double growth)
    {
        var recalls = loyal * RecallsAhead(growth);
        var needed = recalls == 0 ? 0 : (ahead - OthersAhead(loyal, growth)) / recalls;
        return Math.Clamp(needed, 0, options.PrebookRate);
    }

    // Share of patients who joined at least so many days before the as-of date.
    private double MemberFor(double days, double growth) =>
        (takenOver * Math.Clamp(((years * DaysPerYear) - days) / JoiningRule.TakeOverDays, 0, 1))
        + ((1 - takenOver) * WonFor(days, growth));

    private double WonFor(double days, double growth)
    {
        var left = Math.Max(0, 1 - (days / (years * DaysPerYear)));
        if (growth < 0)
        {
            return left - (growth * left * (1 - left));
        }

        var whole = Math.Min((int)growth, (int)MaximumGrowth - 1);
        var slow = left;
        for (var step = 0; step < whole; step++)
        {
            slow *= left;
        }

        return slow + ((growth - whole) * ((slow * left) - slow));
    }

    // The root of a rising function, or the end of the range that comes closest.
    private static double Bisect(double low, double high, Func<double, double> rising)
    {
        for (var step = 0; step < 40; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = rising(middle) < 0 ? (middle, high) : (low, middle);
        }

        return high;
    }
}
