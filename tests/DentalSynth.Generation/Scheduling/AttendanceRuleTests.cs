using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Scheduling;

public sealed class AttendanceRuleTests
{
    private static readonly AttendanceSettings Settings = PracticeProfile.Demo.Attendance;
    private static readonly AttendanceRule Rule = new(rebookRate: 0.8, Settings);
    private static readonly Attendance Usual = new(14, false, false, false, 50, IsInsured: true, Owes: false);

    [Fact]
    public void About_1_patient_in_10_is_unreliable() => Draws.AssertShare(Settings.UnreliableRate, Rule.IsUnreliable);

    [Fact]
    public void An_appointment_two_weeks_ahead_is_the_usual_one() =>
        Assert.Equal(1, Rule.OddsOfBreaking(Usual), precision: 9);

    [Fact]
    public void The_longer_an_appointment_was_booked_the_likelier_it_is_broken() =>
        Assert.Equal(
            Settings.LeadOdds,
            Rule.OddsOfBreaking(Usual with { DaysBooked = 90 }) / Rule.OddsOfBreaking(Usual with { DaysBooked = 0 }),
            precision: 9
        );

    [Fact]
    public void History_youth_debts_and_no_insurance_make_it_likelier_and_a_confirmation_less() =>
        Assert.Equal(
            [
                Settings.HistoryOdds,
                Settings.UnreliableOdds,
                Settings.YoungOdds,
                Settings.OwingOdds,
                Settings.UninsuredOdds,
                Settings.ConfirmedOdds,
            ],
            new[]
            {
                Usual with
                {
                    BrokenBefore = true,
                },
                Usual with
                {
                    IsUnreliable = true,
                },
                Usual with
                {
                    Age = 20,
                },
                Usual with
                {
                    Owes = true,
                },
                Usual with
                {
                    IsInsured = false,
                },
                Usual with
                {
                    IsConfirmed = true,
                },
            }.Select(Rule.OddsOfBreaking)
        );

    [Fact]
    public void About_80_percent_of_broken_appointments_are_rebooked() =>
        Draws.AssertShare(0.8, random => Rule.RebookedFor(Sample.Today, 1, isFitting: false, random) is not null);

    [Fact]
    public void Broken_seatings_are_always_rebooked() =>
        Assert.All(
            Draws.Of(random => Rule.RebookedFor(Sample.Today, 1, isFitting: true, random)),
            day => Assert.NotNull(day)
        );

    [Fact]
    public void Who_breaks_appointment_after_appointment_gets_no_other() =>
        Assert.All(
            Draws.Of(random => Rule.RebookedFor(Sample.Today, Settings.MostInARow, isFitting: true, random)),
            day => Assert.Null(day)
        );

    [Fact]
    public void Rebooked_appointments_are_within_4_weeks()
    {
        var tries = Draws
            .Of(random => Rule.RebookedFor(Sample.Today, 1, isFitting: false, random))
            .OfType<DateOnly>()
            .ToList();

        Assert.Equal((Sample.Today.AddDays(4), Sample.Today.AddDays(28)), (tries.Min(), tries.Max()));
    }
}
