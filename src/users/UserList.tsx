/** Everyone on the server. */
import { PageTitle } from "../layout/PageTitle";

export const UserList = () => <PageTitle title="Users" />;
