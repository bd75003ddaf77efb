using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class AppointmentBookTests
{
    private const int AllWeek = 0b11111;
    private const int NotOnMondays = 0b11110;
    private static readonly DateOnly Opened = new(2025, 1, 1);
    private static readonly DateOnly Monday = new(2025, 6, 2);
    private static readonly SlotRequest Visit = new(Monday, Monday.AddYears(1), 30, 0, IsHygiene: false, 0, _ => false);

    [Fact]
    public void No_provider_or_operatory_is_double_booked()
    {
        var slots = ManySlots(1_500);

        AssertNoOverlap(slots.GroupBy(slot => slot.Hygienist ?? slot.Dentist));
        AssertNoOverlap(slots.GroupBy(slot => slot.Chair));
    }

    [Fact]
    public void All_appointments_are_within_office_hours_and_outside_lunch() =>
        Assert.All(
            ManySlots(1_500),
            slot =>
            {
                var (start, end) = (slot.Start.TimeOfDay, slot.Start.AddMinutes(slot.Minutes).TimeOfDay);
                Assert.InRange(start, TimeSpan.FromHours(8), TimeSpan.FromHours(17));
                Assert.InRange(end, start, TimeSpan.FromHours(17));
                Assert.True(end <= TimeSpan.FromHours(12) || start >= TimeSpan.FromHours(13));
            }
        );

    [Fact]
    public void No_appointment_is_on_a_day_off_of_practice_or_provider() =>
        Assert.All(
            ManySlots(1_500),
            slot =>
            {
                Assert.True(BusinessDays.IsOpen(slot.Date));
                Assert.False(slot.Date.DayOfWeek == DayOfWeek.Monday && slot is { Dentist: 1, Hygienist: null });
            }
        );

    [Fact]
    public void A_full_day_overflows_to_the_next()
    {
        var book = Book(dentists: 1);

        var days = Enumerable.Range(0, 9).Select(_ => book.Book(Visit with { Minutes = 60 })!.Date).ToList();

        Assert.All(days.Take(8), day => Assert.Equal(Monday, day));
        Assert.Equal(Monday.AddDays(1), days[8]);
    }

    [Fact]
    public void A_fully_booked_dentist_is_replaced_by_a_colleague_the_same_day()
    {
        var book = Book(dentists: 2);
        var tuesday = Monday.AddDays(1);

        var slots = Enumerable
            .Range(0, 16)
            .Select(_ => book.Book(Visit with { Day = tuesday, Minutes = 60 })!)
            .ToList();

        Assert.All(slots, slot => Assert.Equal(tuesday, slot.Date));
        Assert.All(slots.Take(8), slot => Assert.Equal(1, slot.Dentist));
        Assert.All(slots.Skip(8), slot => Assert.Equal(2, slot.Dentist));
    }

    [Theory]
    [InlineData(0, 2)] // the first dentist does not work on Mondays
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    public void Patients_see_their_own_dentist_when_that_dentist_works(int patient, long dentist) =>
        Assert.Equal(dentist, Book(dentists: 2).Book(Visit with { Dentist = patient })!.Dentist);

    [Fact]
    public void A_hygiene_appointment_has_a_hygienist_and_a_dentist_who_works_that_day()
    {
        var slot = Book(dentists: 2).Book(Visit with { Minutes = 60, IsHygiene = true })!;

        Assert.Equal((9, 2), (slot.Hygienist, slot.Dentist));
    }

    [Theory]
    [InlineData(12, "10:00")]
    [InlineData(22, "13:00")] // half an hour at 11:40 would run into lunch
    [InlineData(51, "16:30")]
    [InlineData(52, "08:00")] // too late for half an hour: the first time of the day
    public void The_requested_time_or_the_next_open_slot_is_booked(int unit, string start) =>
        Assert.Equal(start, $"{Book(dentists: 1).Book(Visit with { Unit = unit })!.Start:HH:mm}");

    [Fact]
    public void A_taken_time_moves_to_the_next_open_slot()
    {
        var book = Book(dentists: 1);
        book.Book(Visit with { Minutes = 60, Unit = 6 });

        Assert.Equal(new TimeOnly(10, 0), TimeOnly.FromDateTime(book.Book(Visit with { Unit = 6 })!.Start));
    }

    [Fact]
    public void A_4_hour_appointment_fits_into_a_morning() =>
        Assert.Equal(240, Book(dentists: 1).Book(Visit with { Minutes = 240, Unit = 3 })!.Minutes);

    [Fact]
    public void A_holiday_request_is_booked_on_the_next_open_day() =>
        Assert.Equal(new DateOnly(2025, 7, 7), Book(dentists: 1).Book(Visit with { Day = new(2025, 7, 4) })!.Date);

    [Fact]
    public void A_patient_unavailable_on_a_day_is_booked_on_the_next() =>
        Assert.Equal(
            Monday.AddDays(2),
            Book(dentists: 1).Book(Visit with { IsBusy = day => day < Monday.AddDays(2) })!.Date
        );

    [Fact]
    public void Nothing_is_booked_when_the_book_is_full_to_the_last_day()
    {
        var book = Book(dentists: 1);
        var request = Visit with { LastDay = Monday, Minutes = 240 };

        Assert.NotNull(book.Book(request));
        Assert.NotNull(book.Book(request));
        Assert.Null(book.Book(request));
    }

    [Fact]
    public void A_slot_that_is_released_can_be_booked_again()
    {
        var book = Book(dentists: 1);
        var first = book.Book(Visit)!;

        book.Release(first);

        Assert.Equal(first, book.Book(Visit));
    }

    [Fact]
    public void Later_bookings_do_not_move_earlier_ones() => Assert.Equal(ManySlots(100), ManySlots(200).Take(100));

    private static AppointmentBook Book(int dentists)
    {
        Clinician[] team = [new(1, false, dentists == 1 ? AllWeek : NotOnMondays, 1), new(2, false, AllWeek, 1)];
        return new AppointmentBook(
            new DentalClinic(1, 1, "Anytown", team[..dentists], [new(9, true, AllWeek, 1)], [11, 12], [13, 14]),
            Opened
        );
    }

    // Bookings of all kinds for three weeks, more than they can take.
    private static List<Slot> ManySlots(int count)
    {
        var book = Book(dentists: 2);
        var random = new RandomSources(42).For("bookings", 1);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    book.Book(
                        new(
                            Monday.AddDays(random.Below(21)),
                            Monday.AddYears(2),
                            random.Between(3, 18) * 10,
                            random.Below(54),
                            random.Chance(0.4),
                            random.Below(60),
                            _ => false
                        )
                    )!
                ),
        ];
    }

    private static void AssertNoOverlap(IEnumerable<IEnumerable<Slot>> groups)
    {
        foreach (var slots in groups.Select(group => group.OrderBy(slot => slot.Start).ToList()))
        {
            Assert.All(
                slots.Zip(slots.Skip(1)),
                pair => Assert.True(pair.First.Start.AddMinutes(pair.First.Minutes) <= pair.Second.Start)
            );
        }
    }
}
