using DentalSynth.Generators.Insurance.Verification;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Insurance.Verification;

public sealed class VerificationRuleTests
{
    private static readonly DateOnly Joined = new(2025, 6, 2);
    private static readonly VerificationRule Rule = new(daysBefore: 2, goodForDays: 182);

    [Fact]
    public void Coverage_is_verified_when_a_family_joins() => Assert.Equal([Joined], Rule.Days(Joined, []));

    [Theory]
    [InlineData("2025-12-03", 1)] // asked on the 182nd day after joining
    [InlineData("2025-12-04", 2)]
    [InlineData("2026-01-06", 2)]
    public void Coverage_is_verified_again_in_another_year_or_long_after(string visit, int times) =>
        Assert.Equal(times, Rule.Days(Joined, [VisitOn(visit)]).Count());

    [Fact]
    public void Coverage_is_verified_2_days_before_the_visit() =>
        Assert.Equal(new DateOnly(2026, 3, 10), Rule.Days(Joined, [VisitOn("2026-03-12")]).Last());

    [Fact]
    public void Coverage_is_not_verified_before_the_visit_is_booked() =>
        Assert.Equal(
            new DateOnly(2026, 3, 12),
            Rule.Days(Joined, [VisitOn("2026-03-12", booked: "2026-03-12")]).Last()
        );

    private static Visit VisitOn(string day, string booked = "2025-06-02") =>
        new()
        {
            AptNum = 1,
            Kind = AppointmentKind.AdultHygiene,
            BookedOn = Date(booked),
            Slot = new Slot(Date(day).ToDateTime(new TimeOnly(9, 0)), 60, 1, 1, 1),
            Status = AptStatus.Scheduled,
            IsFirst = false,
        };

    private static DateOnly Date(string text) =>
        DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
