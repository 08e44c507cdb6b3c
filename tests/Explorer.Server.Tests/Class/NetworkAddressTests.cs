using System.Net;
using Explorer.Server.Hosting;
using Explorer.Server.Options;

namespace Explorer.Server.Tests.Class;

/// <summary>Which address of a machine a class is told, and how it may be named.</summary>
public sealed class NetworkAddressTests
{
    /// <summary>From the likeliest that a phone in the room reaches to the least.</summary>
    [Fact]
    public void The_network_of_the_room_comes_before_those_within_the_machine()
    {
        (string Address, string Name, bool LeadsOut)[] likeliestFirst =
        [
            ("192.168.1.20", "wlan0 wlan0", true),
            ("81.2.69.142", "eth0 eth0", true),
            ("10.0.0.4", "Ethernet 2 Realtek Gaming", false),
            ("10.8.0.2", "tun0 tun0", true),
            ("172.17.0.1", "docker0 docker0", false),
            ("169.254.8.9", "eth1 eth1", false),
        ];

        var ranks = likeliestFirst.Select(one => NetworkAddresses.Rank(IPAddress.Parse(one.Address), one.Name, one.LeadsOut)).ToList();

        Assert.Equal(ranks.Order(), ranks);
        Assert.Equal(ranks.Count, ranks.Distinct().Count());
    }

    [Theory]
    [InlineData("http://localhost:5080", 0)]
    [InlineData("http://127.0.0.1:5080", 0)]
    [InlineData("http://192.168.1.20:5080", 1)]
    public void An_address_that_was_asked_for_is_the_one_that_others_reach_unless_it_is_this_machines(string url, int count) =>
        Assert.Equal(Enumerable.Repeat(url, count), NetworkAddresses.FromOutside(url));

    [Theory]
    [InlineData("192.168.1.20", "http://192.168.1.20:5080")]
    [InlineData("192.168.1.20:80", "http://192.168.1.20:80")]
    [InlineData("school.local", "http://school.local:5080")]
    [InlineData("[fe80::1]", "http://[fe80::1]:5080")]
    [InlineData("https://school.example/explorer/", "https://school.example/explorer")]
    public void A_host_gets_the_port_and_an_address_stays_as_it_is(string text, string address) =>
        Assert.Equal(address, JoinText.AddressOf(JoinText.Check(text), 5080));

    [Theory]
    [InlineData("ftp://school.example")]
    [InlineData("school.example/explorer")]
    [InlineData("http://a:b@school.example")]
    [InlineData("https://school.example/?code=x")]
    [InlineData("two words")]
    [InlineData("http://")]
    public void What_is_no_address_is_told(string text) =>
        Assert.Contains("--join", Assert.Throws<OptionException>(() => JoinText.Check(text)).Message, StringComparison.Ordinal);
}
