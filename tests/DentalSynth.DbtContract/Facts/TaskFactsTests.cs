namespace DentalSynth.DbtContract.Facts;

public sealed class TaskFactsTests(TestServer server)
{
    [Fact]
    public Task Every_task_has_one_state_and_its_history_in_order() => server.HoldsAsync();

    [Fact]
    public Task Open_tasks_in_int_task_management_are_those_of_the_lists() => server.HoldsAsync();

    [Fact]
    public Task A_task_is_noted_on_while_it_is_open() => server.HoldsAsync();

    [Fact]
    public Task Three_in_ten_tasks_are_watched() => server.HoldsAsync();

    [Fact]
    public Task One_in_four_who_watch_a_task_has_not_read_that_it_is_done() => server.HoldsAsync();

    [Fact]
    public Task Six_in_ten_tasks_are_noted_on() => server.HoldsAsync();
}
