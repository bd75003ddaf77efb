using DentalSynth.Generators.Insurance.Verification;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Insurance.Verification;

public sealed class VerificationRuleTests
{
    private static readonly VerificationRule Rule = new(daysBefore: 2, goodForDays: 182);

    [Theory]
    [InlineData("2025-12-01", false)] // the 182nd day
    [InlineData("2025-12-02", true)]
    [InlineData("2026-01-05", true)]
    public void A_verification_is_too_old_in_another_year_or_long_after(string day, bool isTooOld) =>
        Assert.Equal(isTooOld, Rule.IsTooOld(Date("2025-06-02"), Date(day)));

    [Fact]
    public void Coverage_is_verified_2_days_before_the_visit() =>
        Assert.Equal(Date("2026-03-10"), Rule.AskedOn(VisitOn("2026-03-12", booked: "2025-06-02")));

    [Fact]
    public void Coverage_is_not_verified_before_the_visit_is_booked() =>
        Assert.Equal(Date("2026-03-12"), Rule.AskedOn(VisitOn("2026-03-12", booked: "2026-03-12")));

    private static Visit VisitOn(string day, string booked) =>
        new()
        {
            AptNum = 1,
            Kind = AppointmentKind.AdultHygiene,
            BookedOn = Date(booked),
            TimeSetOn = Date(booked),
            Slot = new Slot(Date(day).ToDateTime(new TimeOnly(9, 0)), 60, 1, 1, 1),
            IsFirst = false,
        };

    private static DateOnly Date(string text) =>
        DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
