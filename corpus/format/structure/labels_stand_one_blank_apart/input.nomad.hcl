job    "web"{
group"api"   {
template   blue"2"	{
}
}
}
