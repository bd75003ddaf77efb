using System.Globalization;

namespace DentalSynth.Generation.Simulation;

public sealed class BusinessDaysTests
{
    [Theory]
    [InlineData("2023-05-29")] // Memorial Day
    [InlineData("2024-05-27")]
    [InlineData("2025-05-26")]
    [InlineData("2026-05-25")]
    [InlineData("2027-05-31")]
    [InlineData("2023-09-04")] // Labor Day
    [InlineData("2024-09-02")]
    [InlineData("2025-09-01")]
    [InlineData("2026-09-07")]
    [InlineData("2023-11-23")] // Thanksgiving
    [InlineData("2024-11-28")]
    [InlineData("2025-11-27")]
    [InlineData("2028-11-23")]
    [InlineData("2024-01-01")]
    [InlineData("2025-07-04")]
    [InlineData("2025-12-24")]
    [InlineData("2025-12-25")]
    [InlineData("2025-12-31")]
    [InlineData("2025-06-07")] // Saturday
    [InlineData("2025-06-08")] // Sunday
    public void The_practice_is_closed_on_weekends_and_holidays(string day) =>
        Assert.False(BusinessDays.IsOpen(Day(day)));

    [Theory]
    [InlineData("2025-05-19")] // a Monday before Memorial Day
    [InlineData("2024-09-09")] // the Monday after Labor Day
    [InlineData("2024-11-21")] // the third Thursday of November
    [InlineData("2028-11-30")] // the fifth
    [InlineData("2025-07-03")]
    [InlineData("2025-12-26")]
    [InlineData("2025-01-02")]
    public void The_practice_is_open_on_the_days_around_them(string day) => Assert.True(BusinessDays.IsOpen(Day(day)));

    [Theory]
    [InlineData(2023, 255)]
    [InlineData(2024, 254)]
    [InlineData(2025, 253)]
    [InlineData(2026, 254)]
    public void A_year_has_about_250_open_days(int year, int open)
    {
        var first = new DateOnly(year, 1, 1);
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(first.AddDays);

        Assert.Equal(open, days.Count(BusinessDays.IsOpen));
    }

    [Theory]
    [InlineData("2025-06-03", "2025-06-03")]
    [InlineData("2025-06-07", "2025-06-09")]
    [InlineData("2025-07-04", "2025-07-07")]
    [InlineData("2025-12-24", "2025-12-26")]
    [InlineData("2023-12-30", "2024-01-02")]
    public void The_next_open_day_skips_all_closed_ones(string from, string next) =>
        Assert.Equal(Day(next), BusinessDays.OnOrAfter(Day(from)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
